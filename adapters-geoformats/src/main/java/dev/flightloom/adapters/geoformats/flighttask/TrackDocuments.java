package dev.flightloom.adapters.geoformats.flighttask;

import dev.flightloom.application.flighttask.port.out.TrackFormats;
import dev.flightloom.domain.flighttask.track.Track;
import dev.flightloom.domain.flighttask.track.TrackFormat;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands a track to the writer of the wanted format. */
@ApplicationScoped
class TrackDocuments implements TrackFormats {

  @Override
  public String write(Track track, TrackFormat format) {
    return switch (format) {
      case GEOJSON -> GeoJsonTrack.write(track);
      case GPX -> GpxTrack.write(track);
      case KML -> KmlTrack.write(track);
      case CSV -> CsvTrack.write(track);
    };
  }
}
