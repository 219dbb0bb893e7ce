package dev.flightloom.adapters.flighthub.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.adapters.flighthub.client.SwitchableEndpoint;
import dev.flightloom.adapters.flighthub.client.WireStub;
import dev.flightloom.application.device.port.out.DeviceControl;
import dev.flightloom.application.device.port.out.DeviceStates;
import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.application.device.port.out.RelayPairings;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.device.CameraPosition;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.SampleDevices;
import dev.flightloom.domain.device.control.CameraChange;
import dev.flightloom.domain.device.control.ControlClaim;
import dev.flightloom.domain.device.control.DeviceCommand;
import dev.flightloom.domain.device.control.RelayPairing;
import dev.flightloom.domain.device.state.DeviceState;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the simulator cannot show: bytes on the wire, lost answers, codes in their place. */
@QuarkusTest
class DeviceFaultsTest {
  private static final ProjectId PROJECT = new ProjectId("p-1");
  private static final RequestId REQUEST = new RequestId("6f1c9b1e-52a5-4f5e-8f0e-0c8d5a1b2c3d");
  private static final DeviceCommand HOME = new DeviceCommand.ReturnHome();

  @Inject Devices devices;
  @Inject DeviceStates states;
  @Inject DeviceControl control;
  @Inject RelayPairings pairings;
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
  @DisplayName("contract 15.25: the DELETE that gives control back carries its body")
  void sendsTheBodyOfADelete() {
    stub.answersSample("device/control-answer-released.json");
    control.release(PROJECT, claim(), REQUEST);
    assertThat(stub.last().line()).isEqualTo("DELETE /openapi/v0.1/device/control HTTP/1.1");
    assertThat(stub.last().body())
        .isEqualTo(Samples.tree("device/control-request.json").toString());
    assertThat(stub.last().headers())
        .containsEntry("content-type", "application/json")
        .containsEntry("x-project-uuid", "p-1");
  }

  @Test
  void sendsTheIdOfTheAuditEntry() {
    stub.answersSample("device/command-answer.json");
    assertThat(control.command(PROJECT, SampleDevices.DOCK, HOME, REQUEST))
        .isInstanceOf(Outcome.Known.class);
    assertThat(stub.last().line()).contains("/openapi/v0.1/device/8DCKTEST0001/command");
    assertThat(stub.last().headers()).containsEntry("x-request-id", REQUEST.value());
  }

  @Test
  void acceptsAnswersWithoutData() {
    stub.answersSample("device/command-answer-null.json").answersSample("device/no-data.json");
    assertThat(control.command(PROJECT, SampleDevices.DOCK, HOME, REQUEST))
        .isInstanceOf(Outcome.Known.class);
    assertThat(control.command(PROJECT, SampleDevices.DOCK, HOME, REQUEST))
        .isInstanceOf(Outcome.Known.class);
  }

  @Test
  @DisplayName("contract 16.10: code 212015 for an offline device is something to tell")
  void readsOfflineAsAState() {
    stub.answersSample("device/error-212015.json");
    assertThat(states.find(PROJECT, SampleDevices.DOCK).orElseThrow().state())
        .isEqualTo(new DeviceState.Offline());
  }

  @Test
  void knowsTheCodesOfTheChapter() {
    refused(228402, Conflict.class, "device.no-control");
    refused(228406, Rejected.class, "device.unsupported");
    refused(219014, Denied.class, "device.foreign");
    refused(212015, Conflict.class, "device.offline");
  }

  @Test
  void doesNotKnowAfterAnErrorOfTheServer() {
    stub.answersSample("device/error-228500.json");
    assertThat(control.command(PROJECT, SampleDevices.DOCK, HOME, REQUEST))
        .isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  @DisplayName("contract 15.22: a lost answer is never answered by a second call")
  void sendsNothingTwice() {
    assertThat(control.command(PROJECT, SampleDevices.DOCK, HOME, REQUEST))
        .isInstanceOfSatisfying(
            Outcome.Unknown.class,
            unknown -> assertThat(unknown.why().remedy()).contains("mode of the aircraft"));
    assertThat(stub.requests()).hasSize(1);
  }

  @Test
  void settlesALostCameraChangeByTheList() {
    stub.says("").answersSample("device/list.json");
    assertThat(control.change(PROJECT, change(CameraPosition.OUTDOOR), REQUEST))
        .isInstanceOf(Outcome.Known.class);
    stub.says("").answersSample("device/list.json");
    assertThat(control.change(PROJECT, change(CameraPosition.INDOOR), REQUEST))
        .isInstanceOf(Outcome.Unknown.class);
    assertThat(control.change(PROJECT, change(CameraPosition.OUTDOOR), REQUEST))
        .isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void doesNotKnowWhoHoldsControlWhenTheAnswerDoesNotTell() {
    stub.answersSample("device/command-answer-null.json");
    assertThat(control.acquire(PROJECT, claim(), REQUEST)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void asksForTheHealthOfManyDevicesInSeveralCalls() {
    var many = IntStream.range(0, 120).mapToObj(n -> new DeviceSn("D" + n)).toList();
    IntStream.range(0, 3).forEach(_ -> stub.answersSample("device/hms-null.json"));
    assertThat(states.health(PROJECT, many)).hasSize(120);
    assertThat(stub.requests()).hasSize(3);
    assertThat(stub.last().line()).contains("device_sn_list=D100").contains("D119");
  }

  @Test
  @DisplayName("contract 1.8: a list of 1,000 entries says that it is capped")
  void saysThatAListIsCapped() {
    var entry = Samples.tree("device/list.json").at("/data/list/0").toString();
    var list = String.join(",", Collections.nCopies(1000, entry));
    stub.answers(
        200,
        "Content-Type: application/json",
        "{\"code\":0,\"message\":\"\",\"data\":{\"list\":[" + list + "]}}");
    assertThat(devices.of(PROJECT).capped()).isTrue();
  }

  @Test
  void saysThatThisFlightHubPairsNoRelays() {
    var pairing = new RelayPairing(SampleDevices.DOCK, true, RelayPairing.Partner.RELAY);
    stub.answers(404, "Content-Type: text/plain", "404 page not found");
    stub.answers(404, "Content-Type: text/plain", "404 page not found");
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> pairings.start(PROJECT, pairing, REQUEST))
        .extracting(Failure::code)
        .isEqualTo("relay.not-offered");
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> pairings.result(PROJECT, SampleDevices.DOCK));
  }

  private <F extends Failure> void refused(int code, Class<F> type, String word) {
    stub.answersSample("device/error-" + code + ".json");
    assertThatExceptionOfType(type)
        .isThrownBy(() -> control.command(PROJECT, SampleDevices.DOCK, HOME, REQUEST))
        .extracting(Failure::code)
        .isEqualTo(word);
  }

  private static CameraChange change(CameraPosition position) {
    return new CameraChange(SampleDevices.DOCK, SampleDevices.DOCK_CAMERA, position);
  }

  private static ControlClaim claim() {
    return new ControlClaim(SampleDevices.AIRCRAFT, true, List.of(SampleDevices.AIRCRAFT_CAMERA));
  }
}
