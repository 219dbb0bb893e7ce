package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.in.KeepUploads;
import dev.flightloom.application.reconstruction.port.out.CaptureFolders;
import dev.flightloom.application.reconstruction.port.out.CaptureFolders.Received;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives uploaded files bare and unique names, whatever their sender called them. */
public final class KeepUploadsService implements KeepUploads {

  private final CaptureFolders folders;

  /** Keeps them in the intake of {@code folders}. */
  public KeepUploadsService(CaptureFolders folders) {
    this.folders = folders;
  }

  @Override
  public CaptureSource.Folder keep(List<Upload> uploads) {
    if (uploads.isEmpty()) {
      throw new Rejected(
          "upload.empty", "The request holds no file.", "Send at least one part named 'files'.");
    }
    var taken = new HashSet<String>();
    var received = new ArrayList<Received>();
    for (var upload : uploads) {
      received.add(new Received(unique(bare(upload.name()), taken), upload.content()));
    }
    return folders.intake(received);
  }

  private static String bare(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = last.replaceAll("[\\p{Cntrl}]", "").strip();
    return clean.isEmpty() || clean.startsWith(".") ? "file" + clean : clean;
  }

  private static String unique(String name, Set<String> taken) {
    var candidate = name;
    for (var n = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); n++) {
      var dot = name.lastIndexOf('.');
      candidate = dot < 0 ? name + "-" + n : name.substring(0, dot) + "-" + n + name.substring(dot);
    }
    return candidate;
  }
}
