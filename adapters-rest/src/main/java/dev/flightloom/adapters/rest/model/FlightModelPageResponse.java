package dev.flightloom.adapters.rest.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.adapters.rest.param.Pages;
import dev.flightloom.domain.model.FlightModel;
import dev.flightloom.domain.vocabulary.Page;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FlightModelPage", description = "One page of a list.")
record FlightModelPageResponse(
    @Schema(required = true, description = "The newest first.") List<FlightModelResponse> items,
    @Schema(required = true, minimum = "1") int page,
    @Schema(required = true, minimum = "1", maximum = "1000") int size,
    @Schema(required = true, minimum = "0", description = "Items on all pages together.")
        long total,
    @JsonInclude(Include.NON_EMPTY)
        @Schema(
            format = "uri-reference",
            description = "Path and query of the next page; absent on the last.")
        String next) {

  static FlightModelPageResponse of(Page<FlightModel> page, UriInfo uri) {
    return new FlightModelPageResponse(
        page.items().stream().map(FlightModelResponse::of).toList(),
        page.request().number(),
        page.request().size(),
        page.total(),
        Pages.next(page, uri));
  }
}
