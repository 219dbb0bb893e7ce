package dev.flightloom.adapters.rest.param;

import dev.flightloom.domain.vocabulary.Page;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows one page of a list with links to its neighbours (RFC 8288). */
public final class Pages {

  private Pages() {}

  /** The answer with {@code body}, which shows {@code page}. */
  public static Response show(Page<?> page, Object body, UriInfo uri) {
    var links = links(page, uri).stream().map(Link::toString).collect(Collectors.joining(", "));
    return Response.ok(body).header("Link", links).build();
  }

  /** Path and query of the next page; empty on the last one. */
  public static String next(Page<?> page, UriInfo uri) {
    return page.hasNext() ? address(uri, page.request().number() + 1) : "";
  }

  private static List<Link> links(Page<?> page, UriInfo uri) {
    var number = page.request().number();
    var last = (int) Math.max(1, Math.ceilDiv(page.total(), (long) page.request().size()));
    var links = new ArrayList<Link>();
    links.add(link("first", 1, uri));
    if (number > 1) {
      links.add(link("prev", Math.min(number - 1, last), uri));
    }
    if (page.hasNext()) {
      links.add(link("next", number + 1, uri));
    }
    links.add(link("last", last, uri));
    return links;
  }

  private static Link link(String relation, int number, UriInfo uri) {
    return Link.fromUri(address(uri, number)).rel(relation).build();
  }

  private static String address(UriInfo uri, int number) {
    var full = uri.getRequestUriBuilder().replaceQueryParam("page", number).build();
    return full.getRawPath() + "?" + full.getRawQuery();
  }
}
