package dev.flightloom.adapters.storage.reconstruction.folder;

import dev.flightloom.adapters.storage.client.Digests;
import dev.flightloom.application.reconstruction.port.out.CaptureFolders;
import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.CaptureSource.TrustedFolder;
import dev.flightloom.domain.reconstruction.capture.ContentHashes;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads captures from folders of this machine. */
@ApplicationScoped
class FolderCaptureFolders implements CaptureFolders {

  private static final int BUFFER = 64 * 1024;

  private final FolderAccess access;
  private final Intake intake;

  FolderCaptureFolders(FolderAccess access, Intake intake) {
    this.access = access;
    this.intake = intake;
  }

  @Override
  public CaptureSource.Folder resolve(CaptureSource.Folder source) {
    var resolved = access.resolve(source);
    if (!Files.isReadable(Path.of(resolved.path()))) {
      throw unreadable(source);
    }
    return resolved;
  }

  @Override
  public List<ScannedFile> scan(CaptureSource.Folder source) {
    var folder = access.resolve(source);
    try {
      return ParallelInspection.of(
          FolderWalk.of(Path.of(folder.path()), source instanceof TrustedFolder));
    } catch (IOException e) {
      throw unreadable(source).causedBy(e);
    }
  }

  @Override
  public ContentHashes hash(CaptureSource.Folder source, String path) {
    var digests = new Digests();
    try (var in = content(source, path).openAt(0)) {
      var buffer = new byte[BUFFER];
      for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digests.update(buffer, 0, count);
      }
      return digests.finish();
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw new NotFound("file.not-found", "there is no file " + path, "Look into the folder.")
          .causedBy(e);
    } catch (IOException e) {
      throw new Rejected(
              "file.unreadable", path + " cannot be read: " + Trouble.of(e), "Check the file.")
          .causedBy(e);
    }
  }

  @Override
  public Content content(CaptureSource.Folder source, String path) {
    return new FolderContent(access, source, path);
  }

  @Override
  public CaptureSource.Folder intake(List<Received> received) {
    return intake.keep(received);
  }

  private static Denied unreadable(CaptureSource.Folder source) {
    return new Denied(
        "folder.unreadable",
        "the folder '" + source.path() + "' may not be read by this user",
        "Give this user permission to read the folder and enter it.");
  }
}
