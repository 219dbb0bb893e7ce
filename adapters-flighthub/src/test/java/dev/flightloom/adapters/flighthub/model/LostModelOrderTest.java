package dev.flightloom.adapters.flighthub.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.adapters.flighthub.client.SwitchableEndpoint;
import dev.flightloom.adapters.flighthub.client.WireStub;
import dev.flightloom.application.model.SampleFlightModel;
import dev.flightloom.application.model.port.out.FlightModels;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.model.FlightModelId;
import dev.flightloom.domain.model.ModelFileId;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an order whose answer is lost, in cases that the simulator cannot make. */
@QuarkusTest
class LostModelOrderTest {
  private static final ProjectId PROJECT = new ProjectId("p-1");

  @Inject FlightModels models;
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
  void readsTheIdOfAnOrder() {
    stub.answersSample("model/list.json").answersSample("model/create-answer.json");
    assertThat(create("quarry-jan")).isEqualTo(new Outcome.Known<>(new FlightModelId(9003)));
  }

  @Test
  void tellsARefusal() {
    stub.answersSample("model/list.json").answersSample("model/create-refused.json");
    assertThatExceptionOfType(Rejected.class).isThrownBy(() -> create("quarry-jan"));
  }

  @Test
  void believesAModelThatWasNotThereBefore() {
    stub.answersSample("model/list-null.json").says("").answersSample("model/list.json");
    assertThat(create("quarry-jan")).isEqualTo(new Outcome.Known<>(new FlightModelId(9001)));
    assertThat(stub.requests()).hasSize(3);
  }

  @Test
  void takesNoOlderModelOfThatNameForOurs() {
    stub.answersSample("model/list.json").says("").answersSample("model/list.json");
    assertThat(create("quarry-jan")).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void staysUnknownWhenTheListFailsToo() {
    stub.answersSample("model/list.json").says("").answersSample("client/error-200500.json");
    assertThat(create("quarry-jan")).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void findsNoFileThatFlightHubDoesNotKnow() {
    stub.answersSample("model/download-url-not-found.json");
    assertThat(models.address(PROJECT, new ModelFileId(77))).isEmpty();
    stub.answersSample("model/not-found.json");
    assertThat(models.find(PROJECT, new FlightModelId(77))).isEmpty();
  }

  private Outcome<FlightModelId> create(String name) {
    return models.create(PROJECT, SampleFlightModel.order(name, 4711));
  }
}
