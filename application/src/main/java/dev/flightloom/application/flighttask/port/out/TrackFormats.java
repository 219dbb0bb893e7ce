package dev.flightloom.application.flighttask.port.out;

import dev.flightloom.domain.flighttask.track.Track;
import dev.flightloom.domain.flighttask.track.TrackFormat;

/** Writers of trajectories; thread-safe, without any effect, and fails for no track. */
public interface TrackFormats {
  /** The whole document in {@code format}; heights stay as they are, above the ellipsoid. */
  String write(Track track, TrackFormat format);
}
