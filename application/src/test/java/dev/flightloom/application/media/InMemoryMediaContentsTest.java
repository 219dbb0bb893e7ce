package dev.flightloom.application.media;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.flightloom.application.media.port.out.MediaContents;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.MediaKind;
import dev.flightloom.domain.media.MediaLink;
import dev.flightloom.domain.project.ProjectId;

class InMemoryMediaContentsTest implements MediaContentsContract {
  private static final Flight FLIGHT = new Flight(new ProjectId("p-1"), new TaskId("t-1"));

  private final InMemoryFlightMedia media = new InMemoryFlightMedia();
  private final InMemoryMediaContents contents = new InMemoryMediaContents(media);

  @Override
  public MediaContents contents() {
    return contents;
  }

  @Override
  public MediaLink.Signed linkTo(String text) {
    media.put(FLIGHT, "m-1", "a.jpeg", MediaKind.IMAGE, text.getBytes(US_ASCII));
    var listing = media.list(FLIGHT.project(), FLIGHT.task()).orElseThrow();
    return (MediaLink.Signed) listing.items().getFirst().links().original();
  }

  @Override
  public MediaLink.Signed expired() {
    var link = linkTo("old");
    media.expireLinks();
    return link;
  }

  @Override
  public MediaLink.Signed toNothing() {
    var link = linkTo("gone");
    media.remove(FLIGHT, "m-1");
    return link;
  }
}
