package dev.flightloom.adapters.flighthub.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.adapters.flighthub.client.SwitchableEndpoint;
import dev.flightloom.adapters.flighthub.client.WireStub;
import dev.flightloom.application.livestream.LivestreamsContract;
import dev.flightloom.application.livestream.SampleForwarder;
import dev.flightloom.application.livestream.port.out.Forwarders;
import dev.flightloom.application.livestream.port.out.Livestreams;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.livestream.Playback;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Bytes of chapter 5, from the samples. */
@QuarkusTest
class LivestreamAnswersTest {
  private static final ProjectId PROJECT = new ProjectId("p-1");
  private static final ForwarderId FORWARDER = new ForwarderId("conv-0001");

  @Inject Livestreams livestreams;
  @Inject Forwarders forwarders;
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
  void startsAStream() {
    stub.answersSample("livestream/start-agora.json");
    assertThat(livestreams.start(PROJECT, LivestreamsContract.DOCK_CAMERA).playback())
        .isInstanceOf(Playback.Agora.class);
    assertThat(stub.last().line()).isEqualTo("POST /openapi/v0.1/live-stream/start HTTP/1.1");
    assertThat(stub.last().body()).contains("\"quality_type\":\"adaptive\"");
  }

  @Test
  @DisplayName("contract 14.24: forwarders are live-stream/converter, not stream-converters")
  void speaksThePathsOfV1() {
    stub.answersSample("livestream/switch-answer.json");
    forwarders.switchTo(PROJECT, FORWARDER, true);
    assertThat(stub.last().line())
        .isEqualTo("PUT /openapi/v0.1/live-stream/converter/conv-0001 HTTP/1.1");
    assertThat(stub.last().body()).isEqualTo("{\"auto_push_stream\":true}");
    stub.answersSample("livestream/delete-answer.json");
    assertThatCode(() -> forwarders.delete(PROJECT, FORWARDER)).doesNotThrowAnyException();
    assertThat(stub.last().line())
        .isEqualTo("DELETE /openapi/v0.1/live-stream/converter/conv-0001 HTTP/1.1");
  }

  @Test
  void readsTheIdOfANewForwarder() {
    stub.answersSample("livestream/create-answer.json");
    assertThat(forwarders.create(PROJECT, SampleForwarder.rtmp("north")))
        .isEqualTo(new Outcome.Known<>(FORWARDER));
  }

  @Test
  @DisplayName("contract 14.6: a cloud without forwarders refuses, and nothing is left unknown")
  void tellsThatForwardersAreNotOffered() {
    stub.answersSample("livestream/create-not-offered.json");
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> forwarders.create(PROJECT, SampleForwarder.rtmp("north")))
        .withMessageContaining("228406");
    assertThat(stub.requests()).hasSize(1);
  }

  @Test
  void looksASuccessWithoutAnIdUp() {
    stub.answersSample("livestream/create-answer-without-id.json")
        .answersSample("livestream/list.json");
    assertThat(forwarders.create(PROJECT, SampleForwarder.rtmp("elsewhere")))
        .isInstanceOf(Outcome.Unknown.class);
    assertThat(stub.requests()).hasSize(2);
  }

  @Test
  void staysUnknownWhenTheListFailsToo() {
    stub.says("").answersSample("client/error-200500.json");
    assertThat(forwarders.create(PROJECT, SampleForwarder.rtmp("north")))
        .isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  @DisplayName("contract 14.6: a cloud that offers no forwarders refuses, and that is an answer")
  void saysSoWhereForwardersAreNotOffered() {
    stub.answersSample("client/error-200403.json");
    assertThatExceptionOfType(Denied.class)
        .isThrownBy(() -> forwarders.create(PROJECT, SampleForwarder.rtmp("north")));
    assertThat(stub.requests()).hasSize(1);
  }
}
