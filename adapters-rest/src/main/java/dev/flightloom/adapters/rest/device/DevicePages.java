package dev.flightloom.adapters.rest.device;

import dev.flightloom.adapters.rest.param.Pages;
import dev.flightloom.domain.device.Placement;
import dev.flightloom.domain.vocabulary.Listing;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Shows a list, which FlightHub gives whole, page by page. */
final class DevicePages {

  private DevicePages() {}

  static Response show(Listing<Placement> listing, PageRequest request, UriInfo uri) {
    var all = listing.items();
    var items = all.stream().skip(request.offset()).limit(request.size()).toList();
    var page = new Page<>(items, request, all.size());
    var body =
        new DevicePageResponse(
            items.stream().map(DeviceResponse::of).toList(),
            request.number(),
            request.size(),
            page.total(),
            listing.capped(),
            Pages.next(page, uri));
    return Pages.show(page, body, uri);
  }
}
