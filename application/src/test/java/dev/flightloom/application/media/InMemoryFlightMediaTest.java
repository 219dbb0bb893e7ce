package dev.flightloom.application.media;

import dev.flightloom.application.media.port.out.FlightMedia;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.MediaKind;
import dev.flightloom.domain.project.ProjectId;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;

class InMemoryFlightMediaTest implements FlightMediaContract {
  private final InMemoryFlightMedia media = new InMemoryFlightMedia();

  @BeforeEach
  void putPhotos() {
    var flight = new Flight(project(), flownTask());
    for (var n = 1; n <= 18; n++) {
      media.put(flight, "m-" + n, "DJI_%04d.jpeg".formatted(n), MediaKind.IMAGE, new byte[10 + n]);
    }
  }

  @Override
  public FlightMedia media() {
    return media;
  }

  @Override
  public ProjectId project() {
    return new ProjectId("p-1");
  }

  @Override
  public ProjectId foreignProject() {
    return new ProjectId("p-foreign");
  }

  @Override
  public TaskId flownTask() {
    return new TaskId("t-1");
  }

  @Override
  public void throttleNextCall() {
    media.refuseNext(new Throttled("flighthub.throttled", "slow", "wait", Duration.ZERO));
  }

  @Override
  public void refuseTheKeyOnNextCall() {
    media.refuseNext(new Unavailable("flighthub.credentials", "key refused", "check the key"));
  }
}
