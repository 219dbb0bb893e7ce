package dev.flightloom.simulator.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.flightloom.simulator.world.Position;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoPositionsTest {
  @TempDir Path folder;

  private Position read(byte[] content) throws IOException {
    return PhotoPositions.read(Files.write(folder.resolve("photo.jpg"), content));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void findsThePositionInEitherByteOrder(boolean little) throws IOException {
    var position =
        read(
            PhotoFile.jpeg(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN, -33.5, 151.25));

    assertThat(position.latitude()).isCloseTo(-33.5f, within(1e-5f));
    assertThat(position.longitude()).isCloseTo(151.25f, within(1e-5f));
    assertThat(position.altitude()).isEqualTo(120);
  }

  @Test
  void knowsNothingOfOtherFiles() throws IOException {
    assertThat(read(new byte[0])).isEqualTo(Position.UNKNOWN);
    assertThat(read(new byte[500])).isEqualTo(Position.UNKNOWN);
    assertThat(read(new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3})).isEqualTo(Position.UNKNOWN);
  }

  @Test
  void survivesEveryTruncation() throws IOException {
    var whole = PhotoFile.jpeg(ByteOrder.LITTLE_ENDIAN, 47, 11);
    for (int length = 0; length < whole.length - 30; length++) {
      assertThat(read(Arrays.copyOf(whole, length))).isNotNull();
    }
    for (int at = 20; at < whole.length; at++) {
      var damaged = whole.clone();
      ByteBuffer.wrap(damaged).put(at, (byte) 0xFF);
      assertThat(read(damaged)).isNotNull();
    }
  }
}
