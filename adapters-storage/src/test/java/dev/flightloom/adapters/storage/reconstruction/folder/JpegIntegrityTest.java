package dev.flightloom.adapters.storage.reconstruction.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.domain.reconstruction.capture.Integrity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpegIntegrityTest {

  private static final byte[] PHOTO = SampleFiles.photo();

  @TempDir private Path folder;

  private Integrity of(byte[]... pieces) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (var piece : pieces) {
      bytes.writeBytes(piece);
    }
    return JpegIntegrity.of(Files.write(folder.resolve("a.JPG"), bytes.toByteArray()));
  }

  @Test
  void acceptsAWholePhoto() throws IOException {
    assertThat(of(PHOTO)).isEqualTo(new Integrity.Intact());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 20, 500, 2_000, 30_000})
  void noticesAMissingEnd(int size) throws IOException {
    assertThat(of(Arrays.copyOf(PHOTO, size))).isEqualTo(new Integrity.Truncated());
  }

  @Test
  void noticesTheLastByteMissing() throws IOException {
    assertThat(of(Arrays.copyOf(PHOTO, PHOTO.length - 1))).isEqualTo(new Integrity.Truncated());
  }

  @Test
  void isNotMisledByTheEndOfAThumbnailInTheHeader() throws IOException {
    var thumbnail = segment(0xE2, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9});
    var start = Arrays.copyOf(PHOTO, 2);
    var rest = Arrays.copyOfRange(PHOTO, 2, 30_000);

    assertThat(of(start, thumbnail, rest)).isEqualTo(new Integrity.Truncated());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 70_000, 700_000})
  void acceptsPaddingBehindTheEnd(int size) throws IOException {
    assertThat(of(PHOTO, new byte[size])).isEqualTo(new Integrity.Intact());
  }

  @Test
  void acceptsAPreviewBehindTheEnd() throws IOException {
    assertThat(of(PHOTO, PHOTO)).isEqualTo(new Integrity.Intact());
    assertThat(of(PHOTO, Arrays.copyOf(PHOTO, PHOTO.length - 9))).isEqualTo(new Integrity.Intact());
  }

  @Test
  void acceptsFillBytesBeforeAMark() throws IOException {
    var start = Arrays.copyOf(PHOTO, 2);
    var rest = Arrays.copyOfRange(PHOTO, 2, PHOTO.length);

    assertThat(of(start, new byte[] {(byte) 0xFF, (byte) 0xFF}, rest))
        .isEqualTo(new Integrity.Intact());
  }

  @Test
  void saysThatOtherBytesAreNoPhoto() throws IOException {
    assertThat(of(new byte[] {'P', 'K', 3, 4, 5})).isInstanceOf(Integrity.Unreadable.class);
    assertThat(of(new byte[] {1})).isInstanceOf(Integrity.Unreadable.class);
  }

  @Test
  void saysWhereTheHeadersAreDamaged() throws IOException {
    var damaged = PHOTO.clone();
    damaged[2] = 0;

    assertThat(of(damaged)).asString().contains("at byte 2");
  }

  private static byte[] segment(int mark, byte[] content) {
    var bytes = new byte[content.length + 4];
    bytes[0] = (byte) 0xFF;
    bytes[1] = (byte) mark;
    bytes[3] = (byte) (content.length + 2);
    System.arraycopy(content, 0, bytes, 4, content.length);
    return bytes;
  }
}
