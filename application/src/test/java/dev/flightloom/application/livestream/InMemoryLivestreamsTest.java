package dev.flightloom.application.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.livestream.port.out.Livestreams;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.project.ProjectId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InMemoryLivestreamsTest implements LivestreamsContract {
  private final InMemoryLivestreams livestreams = new InMemoryLivestreams(project(), DOCK_CAMERA);

  @Override
  public Livestreams livestreams() {
    return livestreams;
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
  public void throttleNextCall() {
    livestreams.refuseNext(new Throttled("flighthub.throttled", "slow", "wait", Duration.ZERO));
  }

  @Test
  void keepsTokensOutOfTexts() {
    assertThat(new LivestreamService(livestreams).start(project(), DOCK_CAMERA).toString())
        .doesNotContain("invented");
  }
}
