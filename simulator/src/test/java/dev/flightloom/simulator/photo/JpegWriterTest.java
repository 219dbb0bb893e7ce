package dev.flightloom.simulator.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpegWriterTest {
  private static Snap snap(double latitude, double longitude, double height, double heading) {
    var taken = LocalDateTime.of(2026, 3, 1, 9, 0);
    return new Snap("M3TD", latitude, longitude, height + 46.2, height, heading, taken);
  }

  private static BufferedImage decoded(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  @ParameterizedTest
  @CsvSource({"53.5414, 9.9842, 45", "37.3891, -5.9845, 150", "-33.86, 151.21, 500", "0, 0, 1"})
  void keepsThePromisedSizeAndPlace(
      double latitude, double longitude, double height, @TempDir Path folder) throws IOException {
    var photo = JpegWriter.photo(snap(latitude, longitude, height, 30), 170_000);

    assertThat(photo).hasSize(170_000);
    assertThat(decoded(photo).getWidth()).isEqualTo(960);
    var position = PhotoPositions.read(Files.write(folder.resolve("p.jpg"), photo));
    assertThat(position.latitude()).isCloseTo((float) latitude, within(1e-5f));
    assertThat(position.longitude()).isCloseTo((float) longitude, within(1e-5f));
    assertThat(position.altitude()).isCloseTo((float) height + 46.2f, within(1e-2f));
  }

  @Test
  void fillsUpToEveryLength() {
    var snap = snap(53.5414, 9.9842, 10, 0);
    int net = smallest(snap);
    for (int more : new int[] {0, 1, 3, 65_530, 65_536, 65_537, 65_538, 65_539, 65_540, 131_077}) {
      assertThat(JpegWriter.photo(snap, net + more)).hasSize(net + more);
    }
    assertThatThrownBy(() -> JpegWriter.photo(snap, net - 20)).hasMessageContaining("larger");
  }

  private static int smallest(Snap snap) {
    var whole = JpegWriter.photo(snap, 300_000);
    int padding = 0;
    for (int i = 2; (whole[i + 1] & 0xFF) != 0xDB; ) {
      int length = (((whole[i + 2] & 0xFF) << 8) | (whole[i + 3] & 0xFF)) + 2;
      padding += (whole[i + 1] & 0xFF) == 0xFE ? length : 0;
      i += length;
    }
    return 300_000 - padding + 8;
  }

  @Test
  void showsTheSamePlaceInTheSameColoursWhereverTheCameraIs() throws IOException {
    double metresPerPixel = 45 * 1.3 / 960;
    double north = 160 * metresPerPixel / 111_320;
    var here = decoded(JpegWriter.photo(snap(53.5414, 9.9842, 45, 0), 200_000));
    var further = decoded(JpegWriter.photo(snap(53.5414 + north, 9.9842, 45, 0), 200_000));
    int difference = 0;
    for (int x = 8; x < 960; x += 37) {
      for (int y = 8; y < 500; y += 29) {
        difference += Math.abs(green(here, x, y) - green(further, x, y + 160)) > 20 ? 1 : 0;
      }
    }
    assertThat(difference).isLessThan(20);
  }

  private static int green(BufferedImage image, int x, int y) {
    return (image.getRGB(x, y) >> 8) & 0xFF;
  }
}
