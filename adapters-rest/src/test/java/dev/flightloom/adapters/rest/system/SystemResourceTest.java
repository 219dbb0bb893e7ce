package dev.flightloom.adapters.rest.system;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.domain.system.Diagnosis;
import dev.flightloom.domain.system.OperatingMode;
import dev.flightloom.domain.system.SystemDescription;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SystemResourceTest {

  @BeforeEach
  void reset() {
    Ports.reset();
  }

  @Test
  void describesASimulatedInstallation() {
    get("/api/v1/system")
        .then()
        .statusCode(200)
        .header("X-Flightloom-Mode", "simulated")
        .body("version", equalTo("0.1.0"))
        .body("mode", equalTo("simulated"))
        .body("address", equalTo("http://localhost:8080/simulator"))
        .body("journal", equalTo("/data/journal.db"))
        .body("loopbackOnly", is(true));
  }

  @Test
  void saysOnEveryAnswerThatItIsLive() {
    Ports.describe =
        () ->
            new SystemDescription(
                "0.1.0", new OperatingMode.Live("https://flighthub.example.net"), "j", false);
    get("/api/v1/system").then().header("X-Flightloom-Mode", "live").body("mode", equalTo("live"));
    get("/api/v1/nothing").then().statusCode(404).header("X-Flightloom-Mode", "live");
    get("/elsewhere").then().statusCode(404).header("X-Flightloom-Mode", "live");
  }

  @Test
  void answersEveryCheckOfTheDiagnosisInItsOrder() {
    Ports.diagnose =
        project ->
            new Diagnosis(
                List.of(
                    new Diagnosis.Check("key", Diagnosis.Verdict.PASSED, project, ""),
                    new Diagnosis.Check("clock", Diagnosis.Verdict.FAILED, "late", "Set it.")));
    get("/api/v1/system/diagnosis?project=Quarry")
        .then()
        .statusCode(200)
        .body("healthy", is(false))
        .body("checks.name", equalTo(List.of("key", "clock")))
        .body("checks[0].detail", equalTo("Quarry"))
        .body("checks[1].verdict", equalTo("failed"))
        .body("checks[1].remedy", equalTo("Set it."));
  }

  @Test
  void diagnosesWithoutAProject() {
    Ports.diagnose =
        project ->
            new Diagnosis(
                List.of(
                    new Diagnosis.Check("key", Diagnosis.Verdict.WARNED, "[" + project + "]", "")));
    get("/api/v1/system/diagnosis").then().body("checks[0].detail", equalTo("[]"));
  }
}
