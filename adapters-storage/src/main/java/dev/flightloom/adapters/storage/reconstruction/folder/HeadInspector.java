package dev.flightloom.adapters.storage.reconstruction.folder;

import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.application.reconstruction.port.out.FileInspector;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.reconstruction.capture.FileContent;
import dev.flightloom.domain.reconstruction.capture.Integrity;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import dev.flightloom.domain.vocabulary.Position;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Reads the headers of files that are far away, and leaves their pictures there. */
@ApplicationScoped
class HeadInspector implements FileInspector {

  private static final FileContent UNKNOWN_PHOTO = new FileContent.Photo("", Position.UNKNOWN);

  @Override
  public ScannedFile inspect(String path, Instant modifiedAt, Content content) {
    var extension = FileKind.extension(path);
    return switch (FileKind.of(extension)) {
      case JPEG -> photo(path, modifiedAt, content, FileKind.JPEG);
      case TIFF -> photo(path, modifiedAt, content, FileKind.TIFF);
      case LIDAR -> named(path, modifiedAt, content, new FileContent.LidarCompanion(extension));
      case OTHER -> named(path, modifiedAt, content, new FileContent.Unsupported(extension));
    };
  }

  private static ScannedFile named(
      String path, Instant modifiedAt, Content content, FileContent kind) {
    var size = content.sizeInBytes();
    var integrity = size == 0 ? new Integrity.Empty() : new Integrity.Intact();
    return new ScannedFile(path, size, modifiedAt, kind, integrity);
  }

  private static ScannedFile photo(
      String path, Instant modifiedAt, Content content, FileKind kind) {
    var size = content.sizeInBytes();
    if (size == 0) {
      return new ScannedFile(path, 0, modifiedAt, UNKNOWN_PHOTO, new Integrity.Empty());
    }
    try (var in = new BufferedInputStream(content.openAt(0))) {
      return isOf(kind, in)
          ? new ScannedFile(
              path, size, modifiedAt, PhotoHeader.read(in, kind), new Integrity.Intact())
          : unreadable(path, size, modifiedAt, "no " + kind + " is inside, whatever its name says");
    } catch (Failure far) {
      throw far;
    } catch (IOException e) {
      return unreadable(path, size, modifiedAt, "its headers end too early");
    } catch (RuntimeException e) {
      // The metadata reader meets files that nobody foresaw; one of them must not hide the rest.
      return unreadable(path, size, modifiedAt, "its metadata cannot be understood");
    }
  }

  private static boolean isOf(FileKind kind, InputStream in) throws IOException {
    in.mark(4);
    var start = in.readNBytes(4);
    in.reset();
    return switch (kind) {
      case JPEG -> start.length > 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xD8;
      case TIFF ->
          start.length == 4
              && ((start[0] == 'I' && start[1] == 'I') || (start[0] == 'M' && start[1] == 'M'));
      case LIDAR, OTHER -> true;
    };
  }

  private static ScannedFile unreadable(String path, long size, Instant modifiedAt, String reason) {
    return new ScannedFile(path, size, modifiedAt, UNKNOWN_PHOTO, new Integrity.Unreadable(reason));
  }
}
