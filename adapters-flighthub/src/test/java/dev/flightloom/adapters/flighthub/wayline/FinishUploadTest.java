package dev.flightloom.adapters.flighthub.wayline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.adapters.flighthub.client.SwitchableEndpoint;
import dev.flightloom.adapters.flighthub.client.WireStub;
import dev.flightloom.application.wayline.port.out.Waylines;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.wayline.RouteName;
import dev.flightloom.domain.wayline.UploadedRoute;
import dev.flightloom.domain.wayline.WaylineId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What finish-upload may answer, byte by byte (contract chapter 7.1). */
@QuarkusTest
class FinishUploadTest {
  private static final String JSON = "Content-Type: application/json";
  private static final Outcome<UploadedRoute> FENCE =
      new Outcome.Known<>(
          new UploadedRoute(
              new WaylineId("0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01"), "fence-check-07"));

  @Inject Waylines waylines;
  @Inject SwitchableEndpoint endpoint;

  private final WireStub stub = new WireStub();

  @BeforeEach
  void lead() {
    endpoint.leadTo(stub.address());
  }

  @AfterEach
  void close() {
    endpoint.leadToTheSimulator();
    stub.close();
  }

  private Outcome<UploadedRoute> finish() {
    return waylines.finishUpload(
        new ProjectId("p-1"),
        new RouteName("fence-check-07"),
        "org-01/prj-01/wayline/0d3f/fence-check-07.kmz");
  }

  @Test
  void sendsTwoMembersAndReadsTheUuid() {
    stub.answersSample("wayline/finish-upload-answer.json");

    assertThat(finish()).isEqualTo(FENCE);
    assertThat(stub.last().line()).isEqualTo("POST /openapi/v0.1/wayline/finish-upload HTTP/1.1");
    assertThat(stub.last().body())
        .isEqualToIgnoringWhitespace(Samples.text("wayline/finish-upload-request.json"));
  }

  @Test
  @DisplayName("contract 16, unknown 13: an answer without uuid is settled by the name")
  void looksForTheNameWhereNoUuidIsTold() {
    stub.answers(200, JSON, "{\"code\":0,\"message\":\"\"}").answersSample("wayline/list.json");

    assertThat(finish()).isEqualTo(FENCE);
  }

  @Test
  void staysUnknownWhereNeitherUuidNorNameIsTold() {
    stub.answers(200, JSON, "{\"code\":0}").answersSample("wayline/list-null.json");

    assertThat(finish())
        .isInstanceOfSatisfying(
            Outcome.Unknown.class,
            it -> assertThat(it.why().code()).isEqualTo("wayline.id-untold"));
  }

  @Test
  @DisplayName("contract 15.9: server error and nothing listed is a refusal")
  void readsABareServerErrorAsARefusal() {
    stub.answers(500, JSON, Samples.text("wayline/finish-upload-refused.json"))
        .answersSample("wayline/list-null.json");

    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(this::finish)
        .satisfies(it -> assertThat(it.code()).isEqualTo("wayline.not-accepted"));
    assertThat(stub.requests()).hasSize(2);
  }

  @Test
  void believesTheListMoreThanAServerError() {
    stub.answers(500, JSON, Samples.text("wayline/finish-upload-refused.json"))
        .answersSample("wayline/list.json");

    assertThat(finish()).isEqualTo(FENCE);
  }

  @Test
  @DisplayName("contract 15.22: what a gateway says, and silence, prove nothing")
  void staysUnknownBehindABrokenGateway() {
    stub.answers(504, "Content-Type: text/html", "<html>").answersSample("wayline/list-null.json");

    assertThat(finish()).isInstanceOf(Outcome.Unknown.class);
    assertThat(stub.requests()).hasSize(2);
  }

  @Test
  void staysUnknownWhereTheLookUpFailsToo() {
    assertThat(finish())
        .isInstanceOfSatisfying(
            Outcome.Unknown.class, it -> assertThat(it.why()).isInstanceOf(Unavailable.class));
  }
}
