package dev.flightloom.adapters.flighthub.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.adapters.flighthub.client.SwitchableEndpoint;
import dev.flightloom.adapters.flighthub.client.WireJson;
import dev.flightloom.adapters.flighthub.client.WireStub;
import dev.flightloom.application.annotation.AnnotationsContract;
import dev.flightloom.application.annotation.port.out.Annotations;
import dev.flightloom.domain.annotation.AnnotationId;
import dev.flightloom.domain.annotation.NewAnnotation;
import dev.flightloom.domain.annotation.Shape;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnnotationAnswersTest {
  private static final NewAnnotation GATE =
      new NewAnnotation(
          "Gate 3",
          "created by the client",
          new Shape.Point(AnnotationsContract.GATE),
          NewAnnotation.Style.USUAL);

  @Inject Annotations annotations;
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
  void sendsTheMarkToItsProjectAndReadsTheId() throws IOException {
    stub.answersSample("annotation/create-answer.json");
    assertThat(create())
        .isEqualTo(new Outcome.Known<>(new AnnotationId("5a7e0d3c-9a77-4d1e-b2d1-000000000001")));
    assertThat(stub.last().line()).isEqualTo("POST /openapi/v0.1/map/element HTTP/1.1");
    assertThat(stub.last().headers()).containsEntry("x-project-uuid", "p-1");
    assertThat(WireJson.newMapper().readTree(stub.last().body()))
        .isEqualTo(Samples.tree("annotation/create-request.json"));
  }

  @Test
  void leavesASuccessWithoutAnIdUnknown() {
    stub.answersSample("annotation/create-answer-without-id.json");
    assertThat(create()).isInstanceOf(Outcome.Unknown.class);
    stub.answersSample("client/no-data.json");
    assertThat(create()).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void tellsARefusal() {
    stub.answersSample("annotation/create-refused.json");
    assertThatExceptionOfType(Rejected.class).isThrownBy(this::create);
  }

  private Outcome<AnnotationId> create() {
    return annotations.create(new ProjectId("p-1"), GATE);
  }
}
