package dev.flightloom.adapters.storage.reconstruction.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.flightloom.application.reconstruction.CaptureFoldersContract;
import dev.flightloom.application.reconstruction.port.out.CaptureFolders;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.CaptureSource.ConfinedFolder;
import dev.flightloom.domain.reconstruction.capture.CaptureSource.TrustedFolder;
import dev.flightloom.domain.reconstruction.capture.FileContent;
import dev.flightloom.domain.reconstruction.capture.Integrity;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCaptureFoldersTest implements CaptureFoldersContract {

  @TempDir private Path root;
  @TempDir private Path elsewhere;
  @TempDir private Path intake;

  private record Config(Optional<List<Path>> roots, Path intake) implements CaptureConfig {}

  private static CaptureFolders with(Optional<List<Path>> roots, Path intake) {
    var config = new Config(roots, intake);
    return new FolderCaptureFolders(new FolderAccess(config), new Intake(config));
  }

  @Override
  public CaptureFolders folders() {
    return with(Optional.of(List.of(root)), intake);
  }

  @Override
  public CaptureSource.Folder folderWith(Map<String, Sample> files) {
    files.forEach((path, sample) -> SampleFiles.write(root.resolve(path), sample));
    return new TrustedFolder(root.toString());
  }

  @Override
  public CaptureSource.Folder outside() {
    return new ConfinedFolder(elsewhere.toString());
  }

  /** JUnit warns of links that it finds when it cleans up. */
  @AfterEach
  void removeLinks() throws IOException {
    try (var files = Files.walk(root)) {
      for (var link : files.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  private List<ScannedFile> scan() {
    return folders().scan(new TrustedFolder(root.toString()));
  }

  @Test
  void refusesConfinedFoldersWithoutRoots() {
    var closed = with(Optional.empty(), intake);

    assertThatThrownBy(() -> closed.resolve(new ConfinedFolder(root.toString())))
        .isInstanceOfSatisfying(
            Denied.class, it -> assertThat(it.remedy()).contains("flightloom.captures.roots"));
  }

  @Test
  void refusesALinkOutOfTheRoots() throws IOException {
    var link = Files.createSymbolicLink(root.resolve("link"), elsewhere);

    assertThatThrownBy(() -> folders().resolve(new ConfinedFolder(link.toString())))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> folders().resolve(new ConfinedFolder(root + "/x/../../y")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void followsNoLinkInAConfinedFolder() throws IOException {
    SampleFiles.write(elsewhere.resolve("secret.JPG"), Sample.PHOTO);
    SampleFiles.write(root.resolve("a.JPG"), Sample.PHOTO);
    Files.createSymbolicLink(root.resolve("link.JPG"), elsewhere.resolve("secret.JPG"));
    Files.createSymbolicLink(root.resolve("folder"), elsewhere);
    var source = folders().resolve(new ConfinedFolder(root.toString()));

    assertThat(folders().scan(source)).extracting(ScannedFile::path).containsExactly("a.JPG");
    var content = folders().content(source, "link.JPG");
    assertThatThrownBy(() -> content.openAt(0)).isInstanceOf(IOException.class);
    assertThat(scan())
        .extracting(ScannedFile::path)
        .containsExactly("a.JPG", "folder/secret.JPG", "link.JPG");
  }

  @Test
  void readsNoFileAboveItsFolder() {
    SampleFiles.write(elsewhere.resolve("secret.txt"), Sample.ABC);
    var content =
        folders()
            .content(
                new TrustedFolder(root.toString()),
                root.relativize(elsewhere.resolve("secret.txt")).toString());

    assertThatThrownBy(() -> content.openAt(0)).isInstanceOf(IOException.class);
  }

  @Test
  void showsABrokenLinkAmongGoodFiles() throws IOException {
    SampleFiles.write(root.resolve("a.JPG"), Sample.PHOTO);
    Files.createSymbolicLink(root.resolve("b.JPG"), root.resolve("nowhere.JPG"));
    Files.createSymbolicLink(root.resolve("circle"), root);

    var files = scan();

    assertThat(files).extracting(ScannedFile::path).contains("a.JPG", "b.JPG");
    assertThat(files.getFirst().integrity()).isEqualTo(new Integrity.Intact());
    assertThat(files.stream().filter(it -> it.path().equals("circle")))
        .allSatisfy(it -> assertThat(it.integrity()).isInstanceOf(Integrity.Unreadable.class));
  }

  @Test
  void showsAFileThatItMayNotRead() throws IOException {
    SampleFiles.write(root.resolve("a.JPG"), Sample.PHOTO);
    SampleFiles.write(root.resolve("b.JPG"), Sample.PHOTO);
    assertThat(root.resolve("a.JPG").toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(root.resolve("a.JPG")))
        .as("root reads everything, so permissions cannot be tested by root")
        .isFalse();

    assertThat(scan().getFirst().integrity()).isInstanceOf(Integrity.Unreadable.class);
    assertThat(scan().getLast().integrity()).isEqualTo(new Integrity.Intact());
  }

  @Test
  void readsCameraAndPlace() {
    SampleFiles.write(root.resolve("a.JPG"), Sample.PHOTO);

    var photo = (FileContent.Photo) scan().getFirst().content();

    assertThat(photo.camera()).isEqualTo("M4E");
    assertThat(photo.position())
        .asString()
        .contains("latitude=53.54")
        .contains("altitudeInMetres=104.25");
  }

  @Test
  void readsTheRealPhotos() {
    var photos = Path.of("../../shared/data/photos");
    assumeThat(photos).as("the six real photos are not on this machine").isDirectory();

    var files = folders().scan(new TrustedFolder(photos.toString()));

    assertThat(files)
        .filteredOn(ScannedFile::isPhoto)
        .hasSize(6)
        .allSatisfy(it -> {
          assertThat(it.integrity()).isEqualTo(new Integrity.Intact());
          assertThat(((FileContent.Photo) it.content()).camera()).isEqualTo("FC300S");
          assertThat(((FileContent.Photo) it.content()).position()).asString().contains("Located");
        });
  }

  @Test
  void scansManyFilesInOrder() throws IOException {
    var photo = SampleFiles.photo();
    for (var i = 0; i < 1000; i++) {
      Files.write(root.resolve("DJI_%04d.JPG".formatted(i)), i % 10 == 3 ? new byte[0] : photo);
    }

    var files = scan();

    assertThat(files).hasSize(1000).extracting(ScannedFile::path).isSorted();
    assertThat(files).filteredOn(it -> it.integrity() instanceof Integrity.Empty).hasSize(100);
  }

  @Test
  void refusesToScanWhatIsNoFolder() throws IOException {
    var file = Files.writeString(root.resolve("a.txt"), "abc");

    assertThatThrownBy(() -> folders().scan(new TrustedFolder(file.toString())))
        .isInstanceOf(NotFound.class)
        .hasMessageContaining("is a file");
  }
}
