package dev.flightloom.adapters.flighthub.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.media.FlightMediaContract;
import dev.flightloom.application.media.port.out.FlightMedia;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.MediaLink;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlightHubFlightMediaTest implements FlightMediaContract {
  private static final String OPERATION = "flight-task.media";
  private static final TaskId FLYING = new TaskId("5d0e9c44-7b1f-4e0a-9c3d-20a6b8f4d102");

  @Inject FlightMedia media;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Override
  public FlightMedia media() {
    return media;
  }

  @Override
  public ProjectId project() {
    return Simulator.PROJECT;
  }

  @Override
  public ProjectId foreignProject() {
    return Simulator.FOREIGN;
  }

  @Override
  public TaskId flownTask() {
    return new TaskId(Simulator.TASK);
  }

  @Override
  public void throttleNextCall() {
    simulator.spoilNext(OPERATION, "\"effect\":\"status\",\"status\":429");
  }

  @Override
  public void refuseTheKeyOnNextCall() {
    simulator.spoilNext(OPERATION, "\"effect\":\"status\",\"status\":401");
  }

  @Test
  void knowsWhenLinksExpire() {
    var files = media.list(project(), flownTask()).orElseThrow().items();

    assertThat(files)
        .allSatisfy(file ->
            assertThat(((MediaLink.Signed) file.links().original()).expiry())
                .isInstanceOfSatisfying(
                    MediaLink.Expiry.At.class,
                    it -> assertThat(it.moment()).isAfter(simulator.now())));
  }

  @Test
  @DisplayName("contract 15.16: media appear some minutes after the landing, one after the other")
  void listsWhatHasArrivedSoFar() {
    assertThat(media.list(project(), FLYING).orElseThrow().items()).isEmpty();
    simulator.advance(Duration.ofMinutes(4));
    var some = media.list(project(), FLYING).orElseThrow().items().size();
    simulator.advance(Duration.ofMinutes(10));

    assertThat(some).isBetween(1, 23);
    assertThat(media.list(project(), FLYING).orElseThrow().items()).hasSize(24);
  }
}
