package dev.flightloom.adapters.flighthub.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.application.project.port.out.Projects;
import dev.flightloom.application.system.port.out.Platform;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes over the wire and what becomes of it, from bytes to failures. */
@QuarkusTest
class WireFaultsTest {
  private static final String JSON = "Content-Type: application/json";

  @Inject Platform platform;
  @Inject Projects projects;
  @Inject FlightTasks tasks;
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

  @Test
  void readsThePlatformsClock() {
    stub.answers(200, JSON + "\r\nDate: Thu, 01 Jan 2026 08:00:00 GMT", "{\"code\":0}");
    assertThat(platform.clock()).isEqualTo(Instant.parse("2026-01-01T08:00:00Z"));
  }

  /** Hides contract 14.33: the token is the organisation key, as it is. */
  @Test
  void sendsItsHeaders() {
    stub.answersSample("flighttask/information.json");
    tasks.find(new ProjectId("p-1"), new TaskId("t 1"));
    assertThat(stub.last().line()).isEqualTo("GET /openapi/v0.1/flight-task/t%201 HTTP/1.1");
    assertThat(stub.last().headers())
        .containsEntry("x-user-token", SwitchableEndpoint.KEY)
        .containsEntry("x-project-uuid", "p-1")
        .containsEntry("x-language", "en")
        .hasEntrySatisfying(
            "x-request-id",
            id ->
                assertThat(id)
                    .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-.*"));
  }

  @Test
  void sendsAFreshRequestIdWithEveryTry() {
    stub.answersSample("project/list-null.json").answersSample("project/list-null.json");
    projects.all();
    projects.all();
    assertThat(stub.requests())
        .extracting(it -> it.headers().get("x-request-id"))
        .doesNotHaveDuplicates();
  }

  @Test
  void usesAConnectionForOneCallOnly() {
    stub.answersSample("project/list-null.json");
    projects.all();
    assertThat(stub.last().headers()).containsEntry("connection", "close");
  }

  /**
   * Hides contract 14.11, 14.12 and 14.32: the size is always sent, a sort column and a project
   * never.
   */
  @Test
  void alwaysSendsTheSizeOfAPageAndNoProject() {
    stub.answersSample("project/list-null.json");
    assertThat(projects.all()).isEmpty();
    assertThat(stub.last().line()).contains("page=1", "page_size=100").doesNotContain("sort");
    assertThat(stub.last().headers()).doesNotContainKey("x-project-uuid");
  }

  /** Hides contract 15.4: HTTP 200 with an error code. */
  @ParameterizedTest
  @CsvSource({
    "client/error-200401.json, flighthub.credentials",
    "client/error-200403.json, flighthub.denied",
    "client/error-200404.json, flighthub.not-found",
    "client/error-210429.json, flighthub.throttled",
    "client/error-200500.json, flighthub.server-error",
    "client/error-299999.json, flighthub.code-299999",
    "client/no-data.json, flighthub.malformed-answer",
    "client/no-code.json, flighthub.malformed-answer",
  })
  void decidesByTheCodeAndNotByTheStatus(String sample, String code) {
    stub.answersSample(sample);
    assertThat(failureOf(() -> projects.all()).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "401, flighthub.credentials",
    "403, flighthub.denied",
    "404, flighthub.not-an-api",
    "302, flighthub.not-an-api",
    "418, flighthub.http-418",
    "429, flighthub.throttled",
    "500, flighthub.server-error",
    "502, flighthub.server-error",
  })
  void readsStatusesWithoutAnEnvelope(int status, String code) {
    stub.answers(status, "Content-Type: text/html", Samples.text("client/web-page.html"));
    assertThat(failureOf(() -> projects.all()).code()).isEqualTo(code);
  }

  /** Hides contract 14.23: the message of a success is empty, OK or success. */
  @ParameterizedTest
  @ValueSource(strings = {"", "OK", "success", "anything"})
  void ignoresTheMessageOfASuccess(String message) {
    stub.answers(200, JSON, "{\"code\":0,\"message\":\"" + message + "\",\"data\":{\"list\":[]}}");
    assertThat(projects.all()).isEmpty();
  }

  /** Hides contract 14.18: errors come as a code, as a status, or as both. */
  @Test
  void prefersTheCodeOfAnEnvelopeToItsStatus() {
    stub.answers(404, JSON, Samples.text("flighttask/not-found.json"));
    assertThat(tasks.find(new ProjectId("p-1"), new TaskId("t-1"))).isEmpty();
    stub.answers(500, JSON, Samples.text("client/error-200403.json"));
    assertThatExceptionOfType(Denied.class).isThrownBy(() -> projects.all());
  }

  @Test
  void readsAnErrorStatusWithBrokenJson() {
    stub.answers(503, JSON, "{\"code\":");
    assertThat(failureOf(() -> projects.all()).code()).isEqualTo("flighthub.server-error");
  }

  /** Hides contract 15.2: the web application answers HTML. */
  @Test
  void namesAWebPageAndTheWayOut() {
    stub.answers(200, "Content-Type: text/html", Samples.text("client/web-page.html"));
    var failure = failureOf(() -> platform.clock());
    assertThat(failure.code()).isEqualTo("flighthub.not-an-api");
    assertThat(failure.remedy()).contains("es-flight-api-");
  }

  @Test
  void honoursRetryAfterInBothLayers() {
    stub.answers(429, JSON + "\r\nRetry-After: 7", "{}");
    assertThatExceptionOfType(Throttled.class)
        .isThrownBy(() -> projects.all())
        .satisfies(it -> assertThat(it.retryAfter()).isEqualTo(Duration.ofSeconds(7)));
    stub.answers(200, JSON + "\r\nRetry-After: 3", Samples.text("client/error-210429.json"));
    assertThatExceptionOfType(Throttled.class)
        .isThrownBy(() -> projects.all())
        .satisfies(it -> assertThat(it.retryAfter()).isEqualTo(Duration.ofSeconds(3)));
  }

  @Test
  void isUnavailableAfterAReset() {
    assertThat(failureOf(() -> projects.all()).code()).isEqualTo("flighthub.unreachable");
  }

  @Test
  void isUnavailableWhenTheBodyIsCutOff() {
    stub.says("HTTP/1.1 200 OK\r\n" + JSON + "\r\nContent-Length: 500\r\n\r\n{\"code\":0,");
    assertThat(failureOf(() -> projects.all()).code()).isEqualTo("flighthub.unreachable");
  }

  @Test
  void isUnavailableWhenTheBodyIsNoJson() {
    stub.answers(200, JSON, "{\"code\":0,");
    assertThat(failureOf(() -> projects.all()).code()).isEqualTo("flighthub.malformed-answer");
  }

  @Test
  void isUnavailableWhenTheBodyIsEmpty() {
    stub.answers(200, JSON, "");
    assertThat(failureOf(() -> projects.all()).code()).isEqualTo("flighthub.malformed-answer");
  }

  @Test
  void isUnavailableWhenNobodyListens() {
    var address = FreePort.withoutAServer();
    endpoint.leadTo(address);
    var failure = failureOf(() -> projects.all());
    assertThat(failure.code()).isEqualTo("flighthub.unreachable");
    assertThat(failure.message()).contains(address.getAuthority()).contains("refuses");
  }

  @Test
  void namesTheMemberThatCannotBeRead() {
    stub.answersSample("flighttask/information-with-bad-time.json");
    assertThatThrownBy(() -> tasks.find(new ProjectId("p-1"), new TaskId("t-1")))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("begin_at")
        .hasMessageNotContaining("soon");
  }

  /** Hides contract 15.24: keys live for ten years. */
  @Test
  void keepsTheKeyOutOfEveryFailure() {
    stub.answers(
        200, JSON, "{\"code\":200401,\"message\":\"bad token aaaabbbb.ccccdddd.eeeeffff\"}");
    var failure = failureOf(() -> projects.all());
    assertThat(failure.message()).contains("bad token").doesNotContain("ccccdddd");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    stub.answersSample("client/error-299999.json");
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> projects.all())
        .withMessageContaining("299999")
        .withMessageContaining("something new");
  }

  private static Failure failureOf(Runnable call) {
    return catchThrowableOfType(Failure.class, call::run);
  }
}
