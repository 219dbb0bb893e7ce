package dev.flightloom.adapters.flighthub.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.flighthub.client.Simulator;
import dev.flightloom.application.reconstruction.CaptureResourcesContract;
import dev.flightloom.application.reconstruction.port.out.CaptureResources;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Receipt;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Registration;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FlightHubCaptureResourcesTest implements CaptureResourcesContract {
  private static final String CALLBACK = "open-modeling.upload-callback";

  @Inject CaptureResources resources;
  @Inject Simulator simulator;

  @BeforeEach
  void reset() {
    simulator.reset();
  }

  @Override
  public CaptureResources resources() {
    return resources;
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
  public Instant now() {
    return simulator.now();
  }

  @Override
  public StoredObject store(UploadGrant grant, ObjectName name) {
    return simulator.store(grant, name);
  }

  @Override
  public void answerOnlyTheCount() {
    simulator.profile("{\"fileNameList\":false}");
  }

  @Override
  public void loseNextCallbackBeforeItsEffect() {
    simulator.spoilNext(CALLBACK, "\"effect\":\"reset\",\"when\":\"before\"");
  }

  @Override
  public void loseNextCallbackAfterItsEffect() {
    simulator.spoilNext(CALLBACK, "\"effect\":\"reset\",\"when\":\"after\"");
  }

  @Override
  public void throttleNextCallback() {
    simulator.spoilNext(CALLBACK, "\"effect\":\"status\",\"status\":429,\"retryAfter\":2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"effect\":\"html\",\"when\":\"after\"",
        "\"effect\":\"data-absent\"",
        "\"effect\":\"cut-body\"",
        "\"effect\":\"status\",\"status\":502,\"when\":\"after\"",
        "\"effect\":\"code\",\"code\":200500,\"when\":\"after\"",
      })
  void neverTakesASpoiltAnswerForAFailure(String fault) {
    simulator.spoilNext(CALLBACK, fault);
    var grant = resources.grant(project());
    var name = new ObjectName("a.jpg");
    var resource = new ResourceId("5e0c5a4e-0000-4000-8000-00000000ab02");
    var registration = new Registration(resource, "quarry", Map.of(name, store(grant, name)));
    assertThat(resources.register(project(), registration, grant))
        .isInstanceOf(Receipt.Unknown.class);
    assertThat(resources.find(project(), resource)).isPresent();
    assertThat(simulator.requests(CALLBACK)).hasSize(1);
  }

  @Test
  void tellsWhichFileWasNotAccepted() {
    var grant = resources.grant(project());
    var good = new ObjectName("good.jpg");
    var bad = new ObjectName("bad.jpg");
    var stored = store(grant, bad);
    var damaged =
        new StoredObject(grant.id(), stored.key(), new ETag("0".repeat(32)), stored.hashes());
    var registration =
        new Registration(
            new ResourceId("5e0c5a4e-0000-4000-8000-00000000ab03"),
            "quarry",
            Map.of(good, store(grant, good), bad, damaged));
    assertThat(resources.register(project(), registration, grant))
        .isEqualTo(new Receipt.Accepted(Set.of(good)));
  }
}
