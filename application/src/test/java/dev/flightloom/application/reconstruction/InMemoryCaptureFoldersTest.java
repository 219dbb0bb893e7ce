package dev.flightloom.application.reconstruction;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flightloom.application.reconstruction.port.out.CaptureFolders;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.FileContent;
import dev.flightloom.domain.reconstruction.capture.Integrity;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import java.util.Map;

class InMemoryCaptureFoldersTest implements CaptureFoldersContract {

  private final InMemoryCaptureFolders folders = new InMemoryCaptureFolders().root("/roots");

  @Override
  public CaptureFolders folders() {
    return folders;
  }

  @Override
  public CaptureSource.Folder folderWith(Map<String, Sample> files) {
    folders.folder("/capture");
    files.forEach(
        (path, sample) -> folders.put("/capture", scanned(path, sample), content(path, sample)));
    return new CaptureSource.TrustedFolder("/capture");
  }

  @Override
  public CaptureSource.Folder outside() {
    folders.folder("/elsewhere");
    return new CaptureSource.ConfinedFolder("/elsewhere");
  }

  private static SampleContent content(String path, Sample sample) {
    return sample == Sample.ABC
        ? SampleContent.of("abc".getBytes(UTF_8))
        : SampleContent.of(path.hashCode(), 10);
  }

  private static ScannedFile scanned(String path, Sample sample) {
    var photo = SampleCapture.photo(path);
    return switch (sample) {
      case PHOTO -> photo;
      case EMPTY_PHOTO -> with(photo, photo.content(), new Integrity.Empty());
      case TRUNCATED_PHOTO -> with(photo, photo.content(), new Integrity.Truncated());
      case TEXT_NAMED_AS_PHOTO ->
          with(photo, photo.content(), new Integrity.Unreadable("no image"));
      case LIDAR -> with(photo, new FileContent.LidarCompanion("ldr"), new Integrity.Intact());
      case ABC -> with(photo, new FileContent.Unsupported("txt"), new Integrity.Intact());
    };
  }

  private static ScannedFile with(ScannedFile file, FileContent content, Integrity integrity) {
    return new ScannedFile(file.path(), file.sizeInBytes(), file.modifiedAt(), content, integrity);
  }
}
