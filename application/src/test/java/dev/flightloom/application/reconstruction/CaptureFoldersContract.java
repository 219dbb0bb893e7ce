package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.application.reconstruction.port.out.CaptureFolders;
import dev.flightloom.application.reconstruction.port.out.CaptureFolders.Received;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.ContentHashes;
import dev.flightloom.domain.reconstruction.capture.FileContent;
import dev.flightloom.domain.reconstruction.capture.Integrity;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every reader of capture folders does. */
public interface CaptureFoldersContract {

  /** Kinds of files that a folder of the tests holds. */
  enum Sample {
    PHOTO,
    EMPTY_PHOTO,
    TRUNCATED_PHOTO,
    TEXT_NAMED_AS_PHOTO,
    LIDAR,
    /** Exactly the three letters abc. */
    ABC
  }

  /** The reader under test. */
  CaptureFolders folders();

  /** A trusted folder that holds these files by relative path. */
  CaptureSource.Folder folderWith(Map<String, Sample> files);

  /** A confined folder that exists but is outside the configured roots. */
  CaptureSource.Folder outside();

  @Test
  default void resolvesAFolderToItsAbsolutePath() {
    var resolved = folders().resolve(folderWith(Map.of("a.JPG", Sample.PHOTO)));

    assertThat(Path.of(resolved.path())).isAbsolute();
    assertThat(folders().resolve(resolved)).isEqualTo(resolved);
  }

  @Test
  default void findsNoFolderThatDoesNotExist() {
    assertThatThrownBy(
            () -> folders().resolve(new CaptureSource.TrustedFolder("/no/such/folder-9f1c")))
        .isInstanceOfSatisfying(
            NotFound.class, it -> assertThat(it.code()).isEqualTo("folder.not-found"))
        .hasMessageContaining("folder-9f1c");
  }

  @Test
  default void refusesAConfinedFolderOutsideTheRoots() {
    assertThatThrownBy(() -> folders().resolve(outside()))
        .isInstanceOfSatisfying(
            Denied.class, it -> assertThat(it.code()).isEqualTo("folder.outside-roots"));
  }

  @Test
  default void scansByPathAndLeavesHiddenFilesOut() {
    var source =
        folderWith(
            Map.of(
                "b/DJI_0002.JPG", Sample.PHOTO,
                "a.JPG", Sample.PHOTO,
                "b/.hidden.JPG", Sample.PHOTO,
                ".trash/c.JPG", Sample.PHOTO,
                "z.ldr", Sample.LIDAR));

    assertThat(folders().scan(source))
        .extracting(ScannedFile::path)
        .containsExactly("a.JPG", "b/DJI_0002.JPG", "z.ldr");
  }

  @Test
  default void tellsPhotosLidarFilesAndOthersApart() {
    var source =
        folderWith(Map.of("a.JPG", Sample.PHOTO, "b.ldr", Sample.LIDAR, "c.txt", Sample.ABC));

    var content = folders().scan(source).stream().map(ScannedFile::content).toList();

    assertThat(content.get(0)).isInstanceOf(FileContent.Photo.class);
    assertThat(content.get(1)).isEqualTo(new FileContent.LidarCompanion("ldr"));
    assertThat(content.get(2)).isEqualTo(new FileContent.Unsupported("txt"));
  }

  @Test
  default void showsBrokenPhotosAmongGoodOnes() {
    var source =
        folderWith(
            Map.of(
                "a.JPG", Sample.PHOTO,
                "b.JPG", Sample.EMPTY_PHOTO,
                "c.JPG", Sample.TRUNCATED_PHOTO,
                "d.JPG", Sample.TEXT_NAMED_AS_PHOTO,
                "e.JPG", Sample.PHOTO));

    var integrity = folders().scan(source).stream().map(ScannedFile::integrity).toList();

    assertThat(integrity.get(0)).isInstanceOf(Integrity.Intact.class);
    assertThat(integrity.get(1)).isInstanceOf(Integrity.Empty.class);
    assertThat(integrity.get(2)).isInstanceOf(Integrity.Truncated.class);
    assertThat(integrity.get(3)).isInstanceOf(Integrity.Unreadable.class);
    assertThat(integrity.get(4)).isInstanceOf(Integrity.Intact.class);
  }

  @Test
  default void scansAnEmptyFolder() {
    assertThat(folders().scan(folderWith(Map.of()))).isEmpty();
  }

  @Test
  default void hashesAWholeFile() {
    var source = folderWith(Map.of("abc.txt", Sample.ABC));

    assertThat(folders().hash(source, "abc.txt"))
        .isEqualTo(
            new ContentHashes(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "900150983cd24fb0d6963f7d28e17f72"));
  }

  @Test
  default void hashesNoFileThatIsGone() {
    var source = folderWith(Map.of());

    assertThatThrownBy(() -> folders().hash(source, "gone.JPG"))
        .isInstanceOfSatisfying(
            NotFound.class, it -> assertThat(it.code()).isEqualTo("file.not-found"));
  }

  @Test
  default void readsFromAnyPlace() throws IOException {
    var content = folders().content(folderWith(Map.of("abc.txt", Sample.ABC)), "abc.txt");

    assertThat(content.sizeInBytes()).isEqualTo(3);
    try (var all = content.openAt(0);
        var end = content.openAt(2)) {
      assertThat(all.readAllBytes()).asString().isEqualTo("abc");
      assertThat(end.readAllBytes()).asString().isEqualTo("c");
    }
  }

  @Test
  default void failsToReadAFileThatIsGone() {
    var content = folders().content(folderWith(Map.of()), "gone.JPG");

    assertThatThrownBy(() -> content.openAt(0).close()).isInstanceOf(IOException.class);
  }

  @Test
  default void movesUploadedFilesIntoANewFolderEachTime(@TempDir Path uploads) throws IOException {
    var first = Files.writeString(uploads.resolve("1.tmp"), "abc");
    var second = Files.writeString(uploads.resolve("2.tmp"), "abc");

    var one = folders().intake(List.of(new Received("abc.txt", first)));
    var two = folders().intake(List.of(new Received("abc.txt", second)));

    assertThat(one.path()).isNotEqualTo(two.path());
    assertThat(first).doesNotExist();
    assertThat(folders().scan(folders().resolve(one)))
        .extracting(ScannedFile::path, ScannedFile::sizeInBytes)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("abc.txt", 3L));
  }
}
