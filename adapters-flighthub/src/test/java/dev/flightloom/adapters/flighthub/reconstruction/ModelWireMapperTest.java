package dev.flightloom.adapters.flighthub.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.BuildObservation;
import dev.flightloom.domain.reconstruction.BuildObservation.Archive;
import dev.flightloom.domain.reconstruction.BuildObservation.Signal;
import dev.flightloom.domain.reconstruction.BuildStage.Step;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.result.ArchiveLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelWireMapperTest {
  private static final Archive ZIP = new Archive.Running(7);

  private final ModelWireMapper mapper = new ModelWireMapper();

  @Test
  void readsTheSeedPage() {
    Envelope<ModelWire> seed = Samples.read("reconstruction/model.json", new TypeReference<>() {});
    assertThat(mapper.toObservation(seed.unwrap()))
        .contains(
            new BuildObservation(
                new ModelId("476954f7-3ad4-4dcf-a03f-2654d5e0d3cc"),
                ModelKind.MESH,
                new ResourceId("69e49a97-6a02-4638-b1b5-b9e871b6c51e"),
                new Signal.Done(new Archive.Finished()),
                37_420_969,
                new ArchiveLocation("xxxx")));
  }

  @Test
  void readsRunningModelsAndPassesOverTypesThatItDoesNotKnow() {
    Envelope<ModelListWire> running =
        Samples.read("reconstruction/running.json", new TypeReference<>() {});
    var seen =
        running.unwrap().entries().stream()
            .flatMap(it -> mapper.toObservation(it).stream())
            .toList();
    assertThat(seen)
        .extracting(BuildObservation::kind)
        .containsExactly(ModelKind.MESH, ModelKind.LIDAR);
    assertThat(seen)
        .extracting(BuildObservation::signal)
        .containsExactly(new Signal.Running(42), new Signal.Waiting());
    assertThat(seen).extracting(BuildObservation::archive).containsOnly(ArchiveLocation.NONE);
  }

  @Test
  void namesTheMemberThatIsMissing() {
    var wire = new ModelWire("r", "m", 2, null, null, null, null, null, null, null);
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> mapper.toObservation(wire))
        .withMessageContaining("model_status is missing");
  }

  /** Hides contract 14.7: 9 and 15 are both success, the archive decides on the download. */
  @Test
  void knowsEveryStatus() {
    assertThat(signal(8)).isEqualTo(new Signal.Failed(310001, Step.RECONSTRUCTION));
    assertThat(signal(9)).isEqualTo(new Signal.Done(ZIP));
    assertThat(signal(12)).isEqualTo(new Signal.Waiting());
    assertThat(signal(13)).isEqualTo(new Signal.Failed(310001, Step.RESOURCES));
    assertThat(signal(14)).isEqualTo(new Signal.Running(42));
    assertThat(signal(15)).isEqualTo(new Signal.Done(ZIP));
    assertThat(signal(16)).isEqualTo(new Signal.Cancelled());
    assertThat(signal(11)).isEqualTo(new Signal.Unrecognised(11));
  }

  private static Signal signal(int status) {
    return ModelStatusCodes.signal(status, 42, 310001, ZIP);
  }

  @Test
  void knowsEveryStateOfTheArchive() {
    assertThat(ZipStatusCodes.archive(0, 5)).isEqualTo(new Archive.NotBegun());
    assertThat(ZipStatusCodes.archive(1, 5)).isEqualTo(new Archive.Running(5));
    assertThat(ZipStatusCodes.archive(2, 5)).isEqualTo(new Archive.Finished());
    assertThat(ZipStatusCodes.archive(3, 5)).isEqualTo(new Archive.Failed());
    assertThat(ZipStatusCodes.archive(4, 5)).isEqualTo(new Archive.Unrecognised(4));
  }

  @ParameterizedTest
  @CsvSource({"1, ORTHOPHOTO", "2, MESH", "3, GAUSSIAN_SPLAT", "4, LIDAR"})
  void knowsEveryType(int type, ModelKind kind) {
    assertThat(ModelTypeCodes.kind(type)).contains(kind);
  }
}
