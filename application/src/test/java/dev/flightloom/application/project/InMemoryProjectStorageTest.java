package dev.flightloom.application.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.project.port.out.ProjectStorage;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.project.ProjectId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InMemoryProjectStorageTest implements ProjectStorageContract {
  private final InMemoryProjectStorage storage = new InMemoryProjectStorage(project());

  @Override
  public ProjectStorage storage() {
    return storage;
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
    storage.refuseNext(new Throttled("flighthub.throttled", "slow", "wait", Duration.ZERO));
  }

  @Test
  void keepsKeysOutOfEveryText() {
    var grant = InMemoryProjectStorage.sampleGrant();
    assertThat(grant.toString() + grant.credentials() + grant.place()).doesNotContain("INVENTED");
  }
}
