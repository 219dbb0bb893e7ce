package dev.flightloom.adapters.storage.reconstruction.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.application.reconstruction.SampleModelArchives;
import dev.flightloom.application.reconstruction.port.out.ModelArchives.Target;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileArchivesTest {

  private static final int HEADER = 0x02014b50;
  private static final int LOCAL_HEADER = 0x04034b50;

  @TempDir private Path output;

  private void unpack(byte[] zip, ArchiveConfig limits) throws IOException {
    Files.write(output.resolve("3d.zip"), zip);
    var target = new Target(output, ModelKind.MESH, new ModelId("m-1"), 0);
    new Unpacking(target, limits).run();
  }

  private void isHostile(byte[] zip, ArchiveConfig limits) {
    assertThatThrownBy(() -> unpack(zip, limits))
        .isInstanceOfSatisfying(
            Rejected.class, it -> assertThat(it.code()).isEqualTo("archive.hostile"));
    assertThat(output.resolve("3d")).doesNotExist();
  }

  private void isBroken(byte[] zip) {
    assertThatThrownBy(() -> unpack(zip, Limits.wide()))
        .isInstanceOfSatisfying(
            Unavailable.class, it -> assertThat(it.code()).isEqualTo("archive.broken"));
    assertThat(output.resolve("3d")).doesNotExist();
    assertThat(output.resolve("3d.zip")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.txt",
        "a/../../b.txt",
        "a/..",
        "..\\a.txt",
        "a\\..\\..\\b.txt",
        "/etc/passwd",
        "\\\\server\\share",
        "C:\\a.txt",
        "c:a.txt",
        "./a.txt",
        "a//b.txt",
        " "
      })
  void refusesNamesThatLeaveTheFolder(String name) {
    isHostile(SampleModelArchives.zip(Map.of(name, "abc")), Limits.wide());
  }

  @Test
  void refusesNamesThatDifferOnlyInCase() {
    isHostile(SampleModelArchives.zip(Map.of("a.txt", "1", "A.TXT", "2")), Limits.wide());
  }

  @Test
  void refusesNamesThatDifferOnlyInTheirAccents() {
    isHostile(
        SampleModelArchives.zip(Map.of("\u00fc.txt", "1", "u\u0308.txt", "2")), Limits.wide());
  }

  @Test
  void refusesAFileInPlaceOfAFolder() {
    isHostile(SampleModelArchives.zip(Map.of("a", "1", "a/b", "2")), Limits.wide());
    isHostile(SampleModelArchives.zip(Map.of("A", "1", "a/b", "2")), Limits.wide());
  }

  @Test
  void refusesTooManyEntries() {
    var limits = new Limits(2, 1000, 100);

    isHostile(SampleModelArchives.zip(Map.of("a", "1", "b", "2", "c", "3")), limits);
  }

  @Test
  void refusesTooManyBytes() {
    isHostile(SampleModelArchives.zip(Map.of("a", "0123456789")), new Limits(10, 9, 100));
  }

  @Test
  void refusesABomb() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("zeroes"));
      for (var i = 0; i < 80; i++) {
        zip.write(new byte[1024 * 1024]);
      }
    }

    isHostile(bytes.toByteArray(), Limits.wide());
  }

  @Test
  void refusesLinks() {
    var zip = SampleModelArchives.zip(Map.of("link", "/etc/passwd"));

    // External attributes: a Unix symbolic link.
    patchHeader(zip, 38, 0xA1FF << 16);

    isHostile(zip, Limits.wide());
  }

  @Test
  void refusesAnEntryThatIsLongerThanItSays() {
    var zip = SampleModelArchives.zip(Map.of("a.txt", "0123456789"));

    patchHeader(zip, 24, 5);

    isHostile(zip, Limits.wide());
  }

  @Test
  void noticesAWrongChecksum() {
    var zip = SampleModelArchives.zip(Map.of("a.txt", "0123456789"));

    patchHeader(zip, 16, 12345);

    isBroken(zip);
  }

  @Test
  void noticesDamagedBytes() {
    var zip = SampleModelArchives.zip(Map.of("a.txt", "0123456789".repeat(100)));

    zip[50] ^= 0x55;

    isBroken(zip);
  }

  @Test
  void noticesThatTheEndIsMissing() {
    var zip = SampleModelArchives.zip();

    isBroken(Arrays.copyOf(zip, zip.length - 30));
  }

  @Test
  void noticesThatNothingIsThere() {
    isBroken(new byte[0]);
  }

  @Test
  void readsNamesThatAreNotUtf8() throws IOException {
    var zip = SampleModelArchives.zip(Map.of("abc.txt", "1"));
    for (var i = 0; i < zip.length - 2; i++) {
      if (zip[i] == 'a' && zip[i + 1] == 'b' && zip[i + 2] == 'c') {
        zip[i] = (byte) 0xC4;
        zip[i + 1] = (byte) 0xE3;
      }
    }
    // Without the flag that announces UTF-8, as Chinese Windows programs write it.
    patchFlags(zip);

    unpack(zip, Limits.wide());

    assertThat(output.resolve("3d").toFile().list()).hasSize(1);
  }

  private static void patchHeader(byte[] zip, int offset, int value) {
    var buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (var i = 0; i < zip.length - 46; i++) {
      if (buffer.getInt(i) == HEADER) {
        buffer.putInt(i + offset, value);
      }
    }
  }

  private static void patchFlags(byte[] zip) {
    var buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (var i = 0; i < zip.length - 30; i++) {
      if (buffer.getInt(i) == HEADER || buffer.getInt(i) == LOCAL_HEADER) {
        var flags = i + (buffer.getInt(i) == HEADER ? 8 : 6);
        buffer.putShort(flags, (short) (buffer.getShort(flags) & ~0x800));
      }
    }
  }
}
