package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.application.reconstruction.port.out.FileInspector;
import dev.flightloom.domain.reconstruction.capture.FileContent;
import dev.flightloom.domain.reconstruction.capture.Integrity;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import dev.flightloom.domain.vocabulary.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/** Believes in names: what is called .jpeg is a photo of one camera, near Hamburg; thread-safe. */
public final class InMemoryFileInspector implements FileInspector {

  private static final FileContent PHOTO =
      new FileContent.Photo("M3TD", new Position.Located(53.54, 9.98, 80));

  @Override
  public ScannedFile inspect(String path, Instant modifiedAt, Content content) {
    var size = content.sizeInBytes();
    var isPhoto = path.endsWith(".jpeg");
    var kind =
        isPhoto ? PHOTO : new FileContent.Unsupported(path.substring(path.lastIndexOf('.') + 1));
    if (size == 0) {
      return new ScannedFile(path, 0, modifiedAt, kind, new Integrity.Empty());
    }
    if (isPhoto) {
      touch(content);
    }
    return new ScannedFile(path, size, modifiedAt, kind, new Integrity.Intact());
  }

  private static void touch(Content content) {
    try (var in = content.openAt(0)) {
      var _ = in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
