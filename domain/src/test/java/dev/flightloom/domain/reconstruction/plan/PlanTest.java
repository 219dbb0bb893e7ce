package dev.flightloom.domain.reconstruction.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.vocabulary.Position;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

  @Test
  void refusesNothingAndTheSameTwice() {
    var mesh = Product.of(ModelKind.MESH, Preset.FAST, ExtraMembers.NONE);

    assertThatThrownBy(() -> new ReconstructionPlan(new CoordinateSystem.Arbitrary(), List.of()))
        .hasMessageContaining("at least one product");
    assertThatThrownBy(
            () -> new ReconstructionPlan(new CoordinateSystem.Arbitrary(), List.of(mesh, mesh)))
        .hasMessageContaining("twice");
  }

  @Test
  void takesDefaultsFromThePreset() {
    assertThat(Product.of(ModelKind.MESH, Preset.BEST, ExtraMembers.NONE))
        .isInstanceOfSatisfying(
            Product.Mesh.class,
            mesh -> {
              assertThat(mesh.quality()).isEqualTo(Quality.HIGH);
              assertThat(mesh.formats()).containsExactly(MeshFormat.B3DM);
              assertThat(mesh.simplification()).isEqualTo(1);
            });
    for (var kind : ModelKind.values()) {
      assertThat(Product.of(kind, Preset.FAST, ExtraMembers.NONE).kind()).isEqualTo(kind);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.04, 1.01, Double.NaN})
  void refusesASimplificationOutOfRange(double simplification) {
    assertThatThrownBy(() ->
            new Product.Mesh(
                Quality.LOW,
                Alignment.with(FeatureDensity.LOW),
                Set.of(),
                Set.of(),
                simplification,
                false,
                ExtraMembers.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"EPSG:32650,32650", "epsg:4326,4326", "25832,25832"})
  void readsCodesOfTheRegister(String text, int code) {
    assertThat(CoordinateSystem.parse(text)).isEqualTo(new CoordinateSystem.Epsg(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "UTM", "EPSG:", "EPSG:12", "EPSG:1234567"})
  void refusesWhatIsNoCoordinateSystem(String text) {
    assertThatThrownBy(() -> CoordinateSystem.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("EPSG:32650");
  }

  @ParameterizedTest
  @CsvSource({
    "53.54, 9.98, 32632",
    "-33.9, 151.2, 32756",
    "0, 180, 32660",
    "1, -180, 32601",
    "30.0, 114.0, 32650"
  })
  void findsTheZoneOfAPlace(double latitude, double longitude, int code) {
    assertThat(CoordinateSystem.utmZoneOf(new Position.Located(latitude, longitude, 0)))
        .isEqualTo(new CoordinateSystem.Epsg(code));
  }
}
