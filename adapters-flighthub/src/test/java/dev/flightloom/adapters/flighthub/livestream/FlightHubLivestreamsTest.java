package dev.flightloom.adapters.flighthub.livestream;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.livestream.LivestreamsContract;
import dev.flightloom.application.livestream.port.out.Livestreams;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class FlightHubLivestreamsTest implements LivestreamsContract {
  @Inject Livestreams livestreams;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Override
  public Livestreams livestreams() {
    return livestreams;
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
  public void throttleNextCall() {
    simulator.spoilNext("livestream.start", "\"effect\":\"code\",\"code\":210429");
  }
}
