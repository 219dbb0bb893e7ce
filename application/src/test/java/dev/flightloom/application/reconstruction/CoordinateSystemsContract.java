package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.reconstruction.port.out.CoordinateSystems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every register of coordinate systems knows. */
public interface CoordinateSystemsContract {

  /** The register under test. */
  CoordinateSystems register();

  @Test
  default void namesAUtmZone() {
    assertThat(register().nameOf(32650)).hasValue("WGS 84 / UTM zone 50N");
  }

  @ParameterizedTest
  @ValueSource(ints = {4326, 3857, 32601, 32660, 32701, 32760, 25832, 4490, 4547})
  default void knowsTheSystemsOfMappingFlights(int epsg) {
    assertThat(register().nameOf(epsg)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {1024, 9999, 41661, 999_999})
  default void knowsNoInventedCode(int epsg) {
    assertThat(register().nameOf(epsg)).isEmpty();
  }
}
