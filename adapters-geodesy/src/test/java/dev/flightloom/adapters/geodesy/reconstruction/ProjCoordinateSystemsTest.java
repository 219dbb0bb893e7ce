package dev.flightloom.adapters.geodesy.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.reconstruction.CoordinateSystemsContract;
import dev.flightloom.application.reconstruction.port.out.CoordinateSystems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjCoordinateSystemsTest implements CoordinateSystemsContract {

  @Override
  public CoordinateSystems register() {
    return new ProjCoordinateSystems();
  }

  @ParameterizedTest
  @CsvSource({
    "4326, WGS 84",
    "25832, ETRS89 / UTM zone 32N",
    "4549, CGCS2000 / 3-degree Gauss-Kruger CM 120E",
    "7855, GDA2020 / MGA zone 55",
    "6691, JGD2011 / UTM zone 54N",
    "2154, RGF93 / Lambert-93",
    "28992, Amersfoort / RD New"
  })
  void namesNationalSystems(int epsg, String name) {
    assertThat(register().nameOf(epsg)).hasValue(name);
  }

  @Test
  void knowsEveryUtmZone() {
    var missing =
        IntStream.rangeClosed(1, 60)
            .flatMap(zone -> IntStream.of(32600 + zone, 32700 + zone))
            .filter(epsg -> register().nameOf(epsg).isEmpty());

    assertThat(missing).isEmpty();
  }

  @Test
  void namesASystemThatProjCannotWrite() {
    assertThat(register().nameOf(2218)).hasValue("Scoresbysund 1952 / Greenland zone 5 east");
  }

  @Test
  void registersTheRegisterForNativeImages() throws IOException {
    var file = "/META-INF/native-image/dev.flightloom/adapters-geodesy/reachability-metadata.json";
    try (var metadata = ProjCoordinateSystems.class.getResourceAsStream(file)) {
      assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
          .contains("proj4/nad/epsg");
    }
  }
}
