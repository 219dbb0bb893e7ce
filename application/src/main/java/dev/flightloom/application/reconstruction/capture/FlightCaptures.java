package dev.flightloom.application.reconstruction.capture;

import dev.flightloom.application.media.Flight;
import dev.flightloom.application.media.MediaQueries;
import dev.flightloom.application.media.MediaReader;
import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.application.reconstruction.port.out.FileInspector;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.media.MediaId;
import dev.flightloom.domain.media.MediaKind;
import dev.flightloom.domain.media.MediaState;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.FileContent;
import dev.flightloom.domain.reconstruction.capture.Integrity;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Listing;
import dev.flightloom.domain.vocabulary.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The media of a flight as a capture. A file's path is its id and its name: names are not unique at
 * FlightHub, and the id finds the file again after a restart.
 */
public final class FlightCaptures {

  private final MediaQueries media;
  private final MediaReader reader;
  private final FileInspector inspector;

  /** Asks {@code media} whether all is there and reads with {@code reader}. */
  public FlightCaptures(MediaQueries media, MediaReader reader, FileInspector inspector) {
    this.media = media;
    this.reader = reader;
    this.inspector = inspector;
  }

  CaptureSource resolve(CaptureSource.Flight source) {
    var state = media.tell(source.project(), source.task());
    if (source.partial()) {
      return source;
    }
    return switch (state) {
      case MediaState.Complete _ -> source;
      case MediaState.Arriving(var arrived, var expected) ->
          throw incomplete("%,d of %,d media files have arrived".formatted(arrived, expected));
      case MediaState.Underway(var why) -> throw incomplete(why);
      case MediaState.Untold(var why) -> throw incomplete("nobody can tell, as " + why);
    };
  }

  String nameOf(CaptureSource.Flight source) {
    var name = media.task(source.project(), source.task()).name().strip();
    return name.isEmpty() ? "flight" : name;
  }

  List<ScannedFile> scan(CaptureSource.Flight source) {
    var listing = reader.list(new Flight(source.project(), source.task()));
    if (!source.partial()) {
      requireWhole(source, listing);
    }
    var looks = new ArrayList<Callable<ScannedFile>>(listing.items().size());
    for (var file : listing.items()) {
      looks.add(() -> scanned(source, file));
    }
    return ParallelScan.of(looks).stream().sorted(Comparator.comparing(ScannedFile::path)).toList();
  }

  Content content(CaptureSource.Flight source, String path) {
    var slash = path.lastIndexOf('/');
    var id = new MediaId(path.substring(0, Math.max(slash, 0)));
    return new FlightContent(reader, new Flight(source.project(), source.task()), id);
  }

  /** The folder's count may be ahead of the list, and the list ends at its cap. */
  private void requireWhole(CaptureSource.Flight source, Listing<MediaFile> listing) {
    if (listing.capped()) {
      throw new Rejected(
          "flight.media-capped",
          "FlightHub lists only the first %,d media files of this flight."
              .formatted(listing.items().size()),
          "Take these alone with --partial (\"partial\": true), or download the rest by hand.");
    }
    if (media.tell(source.project(), source.task()) instanceof MediaState.Complete(var files)
        && listing.items().size() < files) {
      throw incomplete(
          "%,d of %,d media files are listed".formatted(listing.items().size(), files));
    }
  }

  private ScannedFile scanned(CaptureSource.Flight source, MediaFile file) {
    if (!mayBeAPhoto(file.kind())) {
      return found(file, new FileContent.Unsupported(file.extension()), new Integrity.Intact());
    }
    var flight = new Flight(source.project(), source.task());
    try {
      var head = new FlightHead(reader, flight, file);
      return inspector.inspect(path(file), file.createdAt(), head);
    } catch (NotFound | Rejected | Denied failure) {
      return unreadable(file, failure);
    }
  }

  private static boolean mayBeAPhoto(Foreign<MediaKind> kind) {
    return switch (kind) {
      case Foreign.Known<MediaKind>(var known) -> known == MediaKind.IMAGE;
      case Foreign.Unrecognised<MediaKind> _ -> true;
    };
  }

  private static ScannedFile unreadable(MediaFile file, Failure failure) {
    return found(
        file,
        new FileContent.Photo("", Position.UNKNOWN),
        new Integrity.Unreadable(failure.message()));
  }

  private static ScannedFile found(MediaFile file, FileContent content, Integrity integrity) {
    return new ScannedFile(path(file), file.sizeInBytes(), file.createdAt(), content, integrity);
  }

  private static String path(MediaFile file) {
    return file.id() + "/" + file.fileName();
  }

  private static Conflict incomplete(String how) {
    return new Conflict(
        "flight.media-incomplete",
        "The media of the flight are not complete: " + how + ".",
        "Wait until the dock has uploaded them, or take what is there with --partial"
            + " (\"partial\": true).");
  }
}
