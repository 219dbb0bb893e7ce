package dev.flightloom.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.flightloom.domain.model.FlightModelFilter.OnMap;
import dev.flightloom.domain.model.FlightModelOrder.Area.Corner;
import dev.flightloom.domain.model.FlightModelOrder.Area.Within;
import dev.flightloom.domain.model.FlightModelOrder.Settings;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Position;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlightModelTest {
  private static final FlightModel MESH =
      new FlightModel(
          new FlightModelId(9001),
          "Quarry January",
          new Foreign.Known<>(ModelKind.MESH),
          true,
          1000,
          Instant.EPOCH,
          Instant.EPOCH);

  @Test
  void readsIdsFromDigitsOnly() {
    assertThat(FlightModelId.valueOf("9001")).isEqualTo(new FlightModelId(9001));
    assertThat(ModelFileId.valueOf("7")).hasToString("7");
    assertThatIllegalArgumentException().isThrownBy(() -> FlightModelId.valueOf("model-1"));
    assertThatIllegalArgumentException().isThrownBy(() -> new ModelFileId(-1));
  }

  @Test
  void filtersByKindNameAndMap() {
    assertThat(FlightModelFilter.ALL.matches(MESH)).isTrue();
    assertThat(filter(Set.of(ModelKind.MESH), "JAN", OnMap.SHOWN).matches(MESH)).isTrue();
    assertThat(filter(Set.of(ModelKind.ORTHOPHOTO), "", OnMap.ANY).matches(MESH)).isFalse();
    assertThat(filter(Set.of(), "february", OnMap.ANY).matches(MESH)).isFalse();
    assertThat(filter(Set.of(), "", OnMap.HIDDEN).matches(MESH)).isFalse();
  }

  @Test
  void keepsTheWordOfAnUnknownKind() {
    var hologram =
        new FlightModel(
            MESH.id(),
            "x",
            new Foreign.Unrecognised<>("model_hologram"),
            true,
            0,
            Instant.EPOCH,
            Instant.EPOCH);
    assertThat(hologram.kindWord()).isEqualTo("model_hologram");
    assertThat(MESH.kindWord()).isEqualTo("3d");
    assertThat(filter(Set.of(ModelKind.MESH), "", OnMap.ANY).matches(hologram)).isFalse();
  }

  @Test
  void refusesWhatTheOlderReconstructionCannotMake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FlightModelOrder.requirePossible(Set.of(ModelKind.LIDAR)))
        .withMessageContaining("2d, 3d or both");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FlightModelOrder.requirePossible(Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Settings(
                Settings.USUAL.quality(), Settings.USUAL.mode(), Settings.USUAL.formats(), 1.5));
  }

  @Test
  void wantsAnAreaOfThreeToTwoHundredCorners() {
    var corner = new Corner(53.5, 9.9);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Within(List.of(corner, new Corner(53.6, 9.9), corner)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Within(Collections.nCopies(201, corner)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Corner(99.9, 53.5));
  }

  @Test
  void readsCoordinateSystemsAndRefusesDegrees() {
    assertThat(OutputSystem.parse("epsg:32632")).isEqualTo(OutputSystem.parse("32632"));
    assertThat(OutputSystem.utmOf(new Position.Located(-33.9, 18.4, 0))).hasToString("EPSG:32734");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutputSystem.parse("EPSG:4326"))
        .withMessageContaining("projected system in metres");
    assertThatIllegalArgumentException().isThrownBy(() -> OutputSystem.parse("UTM32"));
  }

  @Test
  void keepsTheSignatureOfAnAddressOutOfTexts() {
    assertThat(DownloadAddress.of("https://store/a.zip?sign=secret"))
        .hasToString("Ready[https://store/a.zip?redacted]");
    assertThat(DownloadAddress.of("")).isEqualTo(DownloadAddress.NOT_READY);
  }

  private static FlightModelFilter filter(Set<ModelKind> kinds, String name, OnMap onMap) {
    return new FlightModelFilter(kinds, name, onMap);
  }
}
