package dev.flightloom.application.media;

import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.media.MediaId;
import dev.flightloom.domain.media.MediaKind;
import dev.flightloom.domain.media.MediaLink;
import dev.flightloom.domain.vocabulary.Foreign;

/** Media files as tests need them. */
public final class SampleMedia {

  private SampleMedia() {}

  /** A photo without links. */
  public static MediaFile file(String id, String fileName, long sizeInBytes) {
    var dot = fileName.lastIndexOf('.');
    return new MediaFile(
        new MediaId(id),
        fileName.substring(0, dot),
        fileName.substring(dot),
        new Foreign.Known<>(MediaKind.IMAGE),
        sizeInBytes,
        new MediaFile.Links(MediaLink.NONE, MediaLink.NONE),
        InMemoryFlightMedia.TAKEN,
        InMemoryFlightMedia.TAKEN);
  }
}
