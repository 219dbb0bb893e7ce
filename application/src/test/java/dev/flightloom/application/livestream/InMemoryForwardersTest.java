package dev.flightloom.application.livestream;

import dev.flightloom.application.livestream.port.out.Forwarders;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.project.ProjectId;
import java.time.Duration;

class InMemoryForwardersTest implements ForwardersContract {
  private final InMemoryForwarders forwarders = new InMemoryForwarders(project());

  @Override
  public Forwarders forwarders() {
    return forwarders;
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
  public void throttleNextList() {
    forwarders.refuseNext(new Throttled("flighthub.throttled", "slow", "wait", Duration.ZERO));
  }

  @Override
  public void loseNextCreation() {
    forwarders.loseNext(true);
  }

  @Override
  public void loseNextCreationBeforeItsEffect() {
    forwarders.loseNext(false);
  }

  @Override
  public int creations() {
    return forwarders.creations();
  }
}
