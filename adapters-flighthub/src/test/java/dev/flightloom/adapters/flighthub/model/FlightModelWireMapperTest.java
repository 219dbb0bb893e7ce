package dev.flightloom.adapters.flighthub.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.application.model.SampleFlightModel;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.model.DownloadAddress;
import dev.flightloom.domain.model.FlightModel;
import dev.flightloom.domain.model.FlightModelDetails;
import dev.flightloom.domain.model.FlightModelId;
import dev.flightloom.domain.model.FlightModelOrder;
import dev.flightloom.domain.model.FlightModelOrder.Area;
import dev.flightloom.domain.model.FlightModelOrder.Format;
import dev.flightloom.domain.model.FlightModelOrder.Mode;
import dev.flightloom.domain.model.FlightModelOrder.Quality;
import dev.flightloom.domain.model.FlightModelOrder.Settings;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.model.OutputSystem;
import dev.flightloom.domain.vocabulary.Foreign;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FlightModelWireMapperTest {
  private final FlightModelWireMapper mapper = new FlightModelWireMapperImpl();

  private List<FlightModel> list(String sample) {
    Envelope<FlightModelListWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return envelope.unwrap().entries().stream()
        .map(wire -> mapper.toModel(wire.complete()))
        .toList();
  }

  private FlightModelDetails details(String sample) {
    Envelope<FlightModelWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return mapper.toDetails(envelope.unwrap().complete());
  }

  private DownloadAddress address(String sample) {
    Envelope<DownloadUrlWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return mapper.toAddress(envelope.unwrap().url());
  }

  @Test
  void readsAModelWithMilliseconds() {
    assertThat(list("model/list.json").getFirst())
        .isEqualTo(
            new FlightModel(
                new FlightModelId(9001),
                "quarry-jan",
                new Foreign.Known<>(ModelKind.MESH),
                true,
                734_003_200,
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2026-01-02T00:00:00Z")));
  }

  @Test
  void readsAModelOfAnUnknownKindAndWithoutWhatMayBeAbsent() {
    var model = list("model/list.json").getLast();
    assertThat(model.kind()).isEqualTo(new Foreign.Unrecognised<>("model_hologram"));
    assertThat(model.shownOnMap()).isFalse();
    assertThat(model.sizeInBytes()).isZero();
  }

  @Test
  void readsNullAsNoModels() {
    assertThat(list("model/list-null.json")).isEmpty();
  }

  @Test
  void namesTheMemberThatIsMissing() {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> list("model/list-without-id.json"))
        .withMessageContaining("id is missing");
  }

  @Test
  void readsDetailsAndKeepsTheSignatureOutOfTexts() {
    var details = details("model/details.json");
    assertThat(details.userName()).isEqualTo("Surveyor");
    assertThat(details.model().kind()).isEqualTo(new Foreign.Known<>(ModelKind.ORTHOPHOTO));
    assertThat(details.preview()).isEqualTo(DownloadAddress.NOT_READY);
    assertThat(details.download())
        .isEqualTo(
            new DownloadAddress.Ready(
                "https://bucket.example.net/9001.zip?Expires=1767232800&Signature=invented"));
    assertThat(details.toString()).doesNotContain("invented");
  }

  @Test
  void takesAnEmptyAddressForNotReady() {
    assertThat(address("model/download-url.json")).isInstanceOf(DownloadAddress.Ready.class);
    assertThat(address("model/download-url-not-ready.json")).isEqualTo(DownloadAddress.NOT_READY);
  }

  @Test
  void writesAnOrderAsTheContractShowsIt() {
    assertThat(FlightModelOrderWire.of(SampleFlightModel.order("quarry-jan", 4711)))
        .satisfies(wire -> isWritten(wire, "model/create-request.json"));
  }

  @Test
  @DisplayName("contract 14.25 and contract 14.31: quality is a word, corners have long names")
  void writesQualityAsAWordAndCornersWithLongNames() {
    var order =
        new FlightModelOrder(
            "quarry-jan",
            Set.of(ModelKind.MESH, ModelKind.ORTHOPHOTO),
            4711,
            new OutputSystem(32632),
            new Settings(
                Quality.HIGH, Mode.SURROUND, Set.of(Format.NORMAL_POINT_PLY, Format.OSGB), 1),
            new Area.Within(
                List.of(
                    new Area.Corner(53.54, 9.98),
                    new Area.Corner(53.54, 9.99),
                    new Area.Corner(53.55, 9.99))));
    isWritten(FlightModelOrderWire.of(order), "model/create-request-area.json");
  }

  /** As texts, since a folder's number is a long here and an int in what was read. */
  private static void isWritten(FlightModelOrderWire wire, String sample) {
    assertThat(Samples.written(wire)).hasToString(Samples.tree(sample).toString());
  }
}
