package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.reconstruction.port.out.CaptureResources;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Receipt;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Registration;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InMemoryCaptureResourcesTest implements CaptureResourcesContract {
  private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");

  private final InMemoryCaptureResources resources =
      new InMemoryCaptureResources(InstantSource.fixed(NOW));

  @BeforeEach
  void denyTheForeignProject() {
    resources.deny(foreignProject());
  }

  @Override
  public CaptureResources resources() {
    return resources;
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
  public Instant now() {
    return NOW;
  }

  @Override
  public StoredObject store(UploadGrant grant, ObjectName name) {
    return SampleCapture.stored(grant, name.value());
  }

  @Override
  public void answerOnlyTheCount() {
    resources.answerOnlyTheCount();
  }

  @Override
  public void loseNextCallbackBeforeItsEffect() {
    resources.loseNextCallbackBeforeItsEffect();
  }

  @Override
  public void loseNextCallbackAfterItsEffect() {
    resources.loseNextCallbackAfterItsEffect();
  }

  @Override
  public void throttleNextCallback() {
    resources.refuseNextCallback(
        new Throttled("flighthub.throttled", "slow", "wait", Duration.ZERO));
  }

  @Test
  void acceptsOnlyTheNamesThatItIsToldTo() {
    var grant = resources.grant(project());
    resources.acceptOnly(name -> name.value().equals("a.jpg"));
    var a = new ObjectName("a.jpg");
    var files = Map.of(a, store(grant, a), new ObjectName("b.jpg"), store(grant, a));
    var receipt =
        resources.register(
            project(), new Registration(new ResourceId("r-1"), "quarry", files), grant);
    assertThat(receipt).isEqualTo(new Receipt.Accepted(Set.of(a)));
    assertThat(resources.timesRegistered(a)).isOne();
    assertThat(resources.timesRegistered(new ObjectName("b.jpg"))).isZero();
  }

  @Test
  void givesShortGrants() {
    resources.grantsLiveFor(Duration.ofMinutes(5));
    assertThat(resources.grant(project()).expiresAt()).isEqualTo(NOW.plusSeconds(300));
  }
}
