package dev.flightloom.application.wayline;

import dev.flightloom.application.wayline.port.out.Waylines;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.wayline.WaylineId;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;

class InMemoryWaylinesTest implements WaylinesContract {
  private final InMemoryWaylines waylines = new InMemoryWaylines();

  @BeforeEach
  void putOneRoute() {
    waylines.put(project(), InMemoryWaylines.route("w-1", "fence-check-07"));
    waylines.dislike(badFile());
  }

  @Override
  public Waylines waylines() {
    return waylines;
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
  public WaylineId knownRoute() {
    return new WaylineId("w-1");
  }

  @Override
  public String goodFile() {
    return "prefix/good.kmz";
  }

  @Override
  public String badFile() {
    return "prefix/bad.kmz";
  }

  @Override
  public void throttleNextListing() {
    waylines.refuseNext(new Throttled("flighthub.throttled", "slow", "wait", Duration.ZERO));
  }

  @Override
  public void refuseTheKeyOnNextListing() {
    waylines.refuseNext(new Unavailable("flighthub.credentials", "key refused", "check the key"));
  }

  @Override
  public void loseNextCompletion(boolean withEffect) {
    waylines.loseNextCompletion(withEffect);
  }
}
