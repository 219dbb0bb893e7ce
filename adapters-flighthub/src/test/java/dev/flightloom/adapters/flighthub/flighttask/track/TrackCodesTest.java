package dev.flightloom.adapters.flighthub.flighttask.track;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.flighthub.client.SwitchableEndpoint;
import dev.flightloom.adapters.flighthub.client.WireStub;
import dev.flightloom.application.flighttask.port.out.Tracks;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.track.TrackAnswer;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrackCodesTest {
  @Inject Tracks tracks;
  @Inject SwitchableEndpoint endpoint;

  private WireStub stub;

  @BeforeEach
  void talkToTheStub() {
    stub = new WireStub();
    endpoint.leadTo(stub.address());
  }

  @AfterEach
  void talkToTheSimulatorAgain() {
    endpoint.leadToTheSimulator();
    stub.close();
  }

  private TrackAnswer find() {
    return tracks.find(new ProjectId("p-1"), new TaskId("t-1")).orElseThrow();
  }

  @Test
  @DisplayName("contract 15.17: 219017 says that the track is not there yet")
  void readsNotYet() {
    stub.answersSample("flighttask/track-not-yet.json");
    assertThat(find()).isEqualTo(new TrackAnswer.NotYet());
  }

  @Test
  void readsThatTheTaskNeverFlew() {
    stub.answersSample("flighttask/track-no-flight.json");
    assertThat(find()).isEqualTo(new TrackAnswer.NoFlight());
  }

  @Test
  void asksForTheTrackOfTheTask() {
    stub.answersSample("flighttask/track.json");
    assertThat(find()).isInstanceOf(TrackAnswer.Flown.class);
    assertThat(stub.last().line()).isEqualTo("GET /openapi/v0.1/flight-task/t-1/track HTTP/1.1");
    assertThat(stub.last().headers()).containsEntry("x-project-uuid", "p-1");
  }
}
