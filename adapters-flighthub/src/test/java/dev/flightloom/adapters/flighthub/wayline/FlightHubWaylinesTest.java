package dev.flightloom.adapters.flighthub.wayline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.wayline.WaylinesContract;
import dev.flightloom.application.wayline.port.out.Waylines;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.wayline.Wayline;
import dev.flightloom.domain.wayline.WaylineId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlightHubWaylinesTest implements WaylinesContract {
  private static final WaylineId FENCE = new WaylineId("0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01");
  private static final String FINISH = "wayline.finish-upload";

  @Inject Waylines waylines;
  @Inject Simulator simulator;
  @Inject RouteBucket bucket;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Override
  public Waylines waylines() {
    return waylines;
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
  public WaylineId knownRoute() {
    return FENCE;
  }

  @Override
  public String goodFile() {
    return bucket.put(bucket.get(waylines.find(project(), FENCE).orElseThrow().download()));
  }

  @Override
  public String badFile() {
    return bucket.put(new byte[] {'n', 'o', ' ', 'k', 'm', 'z'});
  }

  @Override
  public void throttleNextListing() {
    simulator.spoilNext("wayline.list", "\"effect\":\"status\",\"status\":429");
  }

  @Override
  public void refuseTheKeyOnNextListing() {
    simulator.spoilNext("wayline.list", "\"effect\":\"status\",\"status\":401");
  }

  @Override
  public void loseNextCompletion(boolean withEffect) {
    var when = withEffect ? "after" : "before";
    simulator.spoilNext(FINISH, "\"effect\":\"reset\",\"when\":\"" + when + "\"");
  }

  @Test
  void readsTheNamesOfTheSimulatedWorld() {
    assertThat(waylines.all(project()))
        .extracting(Wayline::name)
        .contains("fence-check-07", "crane-rails", "quay-wall", "too-short");
  }

  @Test
  void neverTellsFlightHubTwice() {
    loseNextCompletion(true);
    settlesALostAnswerByTheName();
    assertThat(simulator.requests(FINISH)).hasSize(1);
  }
}
