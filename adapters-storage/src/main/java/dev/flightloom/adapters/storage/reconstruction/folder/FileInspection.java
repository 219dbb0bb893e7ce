package dev.flightloom.adapters.storage.reconstruction.folder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.flightloom.domain.reconstruction.capture.FileContent;
import dev.flightloom.domain.reconstruction.capture.Integrity;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import dev.flightloom.domain.vocabulary.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Looks into one file, at its beginning and its end only; whatever is wrong becomes an answer. */
final class FileInspection {

  private static final FileContent.Photo UNKNOWN_PHOTO =
      new FileContent.Photo("", Position.UNKNOWN);

  private FileInspection() {}

  static ScannedFile of(String path, FolderWalk.Found found) {
    try {
      return found.trouble().isEmpty()
          ? inspected(path, found.file())
          : unreadable(path, found.trouble());
    } catch (IOException e) {
      return unreadable(path, Trouble.of(e));
    } catch (RuntimeException e) {
      // The metadata reader meets files that nobody foresaw; one of them must not hide the rest.
      return unreadable(path, "its metadata cannot be understood: " + e.getMessage());
    }
  }

  private static ScannedFile inspected(String path, Path file) throws IOException {
    var kind = FileKind.of(FileKind.extension(path));
    var attributes = Files.readAttributes(file, BasicFileAttributes.class);
    var integrity = attributes.size() == 0 ? new Integrity.Empty() : integrity(file, kind);
    var content =
        integrity instanceof Integrity.Intact ? content(path, file, kind) : unseen(path, kind);
    return new ScannedFile(
        path,
        attributes.size(),
        attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MILLIS),
        content,
        integrity);
  }

  private static Integrity integrity(Path file, FileKind kind) throws IOException {
    return switch (kind) {
      case JPEG -> JpegIntegrity.of(file);
      case TIFF -> startsAsTiff(file);
      case LIDAR, OTHER -> opens(file);
    };
  }

  private static Integrity opens(Path file) throws IOException {
    Files.newByteChannel(file).close();
    return new Integrity.Intact();
  }

  private static Integrity startsAsTiff(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var start = new String(in.readNBytes(4), ISO_8859_1);
      return start.equals("II*\0") || start.equals("MM\0*")
          ? new Integrity.Intact()
          : new Integrity.Unreadable("no TIFF is inside, whatever its name says");
    }
  }

  private static FileContent content(String path, Path file, FileKind kind) throws IOException {
    return switch (kind) {
      case JPEG, TIFF -> PhotoHeader.read(file, kind);
      case LIDAR, OTHER -> unseen(path, kind);
    };
  }

  private static FileContent unseen(String path, FileKind kind) {
    var extension = FileKind.extension(path);
    return switch (kind) {
      case JPEG, TIFF -> UNKNOWN_PHOTO;
      case LIDAR -> new FileContent.LidarCompanion(extension);
      case OTHER -> new FileContent.Unsupported(extension);
    };
  }

  private static ScannedFile unreadable(String path, String reason) {
    var content = unseen(path, FileKind.of(FileKind.extension(path)));
    return new ScannedFile(path, 0, Instant.EPOCH, content, new Integrity.Unreadable(reason));
  }
}
