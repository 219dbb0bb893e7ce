package dev.flightloom.application.reconstruction.capture;

import dev.flightloom.application.media.Flight;
import dev.flightloom.application.media.MediaReader;
import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.domain.media.MediaId;
import java.io.InputStream;

/** A media file that each reader asks FlightHub's store for, as long as it is listed. */
record FlightContent(MediaReader reader, Flight flight, MediaId id) implements Content {

  @Override
  public long sizeInBytes() {
    return reader.file(flight, id).sizeInBytes();
  }

  @Override
  public InputStream openAt(long offset) {
    return reader.open(flight, id, offset, Long.MAX_VALUE - offset);
  }
}
