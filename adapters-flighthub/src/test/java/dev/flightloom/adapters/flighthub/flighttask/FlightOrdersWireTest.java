package dev.flightloom.adapters.flighthub.flighttask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.adapters.flighthub.client.SwitchableEndpoint;
import dev.flightloom.adapters.flighthub.client.WireJson;
import dev.flightloom.adapters.flighthub.client.WireStub;
import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.flighttask.StatusChange;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.flighttask.listing.TaskWindow;
import dev.flightloom.domain.flighttask.order.RoutePrecision;
import dev.flightloom.domain.flighttask.order.SampleOrder;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Orders, changes and lists as bytes on the wire, against a server that says what it is told. */
@QuarkusTest
class FlightOrdersWireTest {
  private static final ProjectId PROJECT = new ProjectId("p-1");
  private static final RequestId REQUEST = new RequestId("6f1c2a9e-3f7d-4c55-9a61-0d4c2b7e9a10");
  private static final TaskId TASK = new TaskId("b7d1f0aa-3a5c-4f3e-8f11-6d1f00c0ffee");

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
  void sendsAnOrderUnderTheRequestIdOfItsAuditEntry() throws IOException {
    stub.answersSample("flighttask/create.json");
    assertThat(create()).isEqualTo(new Outcome.Known<>(TASK));
    assertThat(stub.last().line()).isEqualTo("POST /openapi/v0.1/flight-task HTTP/1.1");
    assertThat(stub.last().headers())
        .containsEntry("x-project-uuid", "p-1")
        .containsEntry("x-request-id", REQUEST.value())
        .containsEntry("content-type", "application/json");
    assertThat(WireJson.newMapper().readTree(stub.last().body()))
        .isEqualTo(Samples.tree("flighttask/create-request-immediate.json"));
  }

  @Test
  void readsTheIdOfTheOlderAnswerToo() {
    stub.answersSample("flighttask/create-older.json");
    assertThat(create()).isEqualTo(new Outcome.Known<>(TASK));
  }

  @Test
  @DisplayName("contract 15.22: neither a reset nor an answer without an id is sent again")
  void sendsNoOrderTwice() {
    assertThat(create()).isInstanceOf(Outcome.Unknown.class);
    assertThat(stub.requests()).hasSize(1);
    stub.answersSample("flighttask/create-without-id.json");
    assertThat(create()).isInstanceOf(Outcome.Unknown.class);
    stub.answers(502, "Content-Type: text/html", "<html>bad gateway</html>");
    assertThat(create()).isInstanceOf(Outcome.Unknown.class);
    assertThat(stub.requests()).hasSize(3);
  }

  @Test
  @DisplayName("contract 15.10: FlightHub checks a route only when a task is created")
  void passesOnThatARouteIsIllegal() {
    stub.answersSample("flighttask/create-illegal-route.json");
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(this::create)
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("wayline.illegal"));
  }

  @Test
  void suspendsAndRestores() {
    stub.answersSample("flighttask/status.json").answersSample("flighttask/status.json");
    assertThat(tasks.change(PROJECT, TASK, StatusChange.SUSPENDED, REQUEST))
        .isEqualTo(new Outcome.Known<>(TASK));
    assertThat(stub.last().line())
        .isEqualTo("PUT /openapi/v0.1/flight-task/" + TASK + "/status HTTP/1.1");
    assertThat(stub.last().body()).isEqualTo("{\"status\":\"suspended\"}");
    assertThat(stub.last().headers()).containsEntry("x-request-id", REQUEST.value());
    tasks.change(PROJECT, TASK, StatusChange.RESTORED, REQUEST);
    assertThat(stub.last().body()).isEqualTo("{\"status\":\"restored\"}");
  }

  @Test
  void tellsALostChangeFromARefusedOne() {
    assertThat(tasks.change(PROJECT, TASK, StatusChange.SUSPENDED, REQUEST))
        .isInstanceOf(Outcome.Unknown.class);
    stub.answersSample("flighttask/status-not-found.json");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> tasks.change(PROJECT, TASK, StatusChange.SUSPENDED, REQUEST));
  }

  @Test
  @DisplayName("contract 15.13: the list wants dock, begin and end, in seconds")
  void asksForADocksListInSeconds() {
    stub.answersSample("flighttask/list.json");
    var window =
        new TaskWindow(
            Instant.parse("2026-01-01T00:00:00.9Z"), Instant.parse("2026-01-02T00:00:00Z"));
    assertThat(tasks.list(PROJECT, SampleOrder.DOCK, window)).hasSize(1);
    assertThat(stub.last().line())
        .isEqualTo(
            "GET /openapi/v0.1/flight-task/list?sn=8DCKTEST0001&begin_at=1767225600"
                + "&end_at=1767312000 HTTP/1.1");
  }

  @Test
  void readsAnEmptyListAndARefusedOne() {
    var window = TaskWindow.around(SampleOrder.MORNING);
    stub.answersSample("flighttask/list-empty.json");
    assertThat(tasks.list(PROJECT, SampleOrder.DOCK, window)).isEmpty();
    stub.answersSample("flighttask/list-without-window.json");
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> tasks.list(PROJECT, SampleOrder.DOCK, window));
  }

  private Outcome<TaskId> create() {
    var rules = SampleOrder.rules(60, RoutePrecision.RTK);
    return tasks.create(PROJECT, SampleOrder.with(SampleOrder.immediate(), rules), REQUEST);
  }
}
