package dev.flightloom.bootstrap.wiring;

import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.application.flighttask.port.out.TrackFormats;
import dev.flightloom.application.flighttask.port.out.Tracks;
import dev.flightloom.application.flighttask.track.TrackQueries;
import dev.flightloom.application.media.DownloadMediaService;
import dev.flightloom.application.media.MediaQueries;
import dev.flightloom.application.media.MediaReader;
import dev.flightloom.application.media.port.out.FlightMedia;
import dev.flightloom.application.media.port.out.MediaContents;
import dev.flightloom.application.media.port.out.MediaFolders;
import dev.flightloom.application.reconstruction.capture.Captures;
import dev.flightloom.application.reconstruction.capture.FlightCaptures;
import dev.flightloom.application.reconstruction.port.out.CaptureFolders;
import dev.flightloom.application.reconstruction.port.out.FileInspector;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * Wires the use cases about tracks and media of flights, and the captures that are made of them.
 */
class MediaWiring {

  @Produces
  @Singleton
  MediaQueries queries(FlightMedia media, FlightTasks tasks) {
    return new MediaQueries(media, tasks);
  }

  @Produces
  @Singleton
  MediaReader reader(FlightMedia media, MediaContents contents, InstantSource clock) {
    return new MediaReader(media, contents, clock);
  }

  @Produces
  @Singleton
  DownloadMediaService download(
      MediaQueries media, MediaReader reader, MediaFolders folders, InstantSource clock) {
    return new DownloadMediaService(media, reader, folders, clock);
  }

  @Produces
  @Singleton
  TrackQueries tracks(Tracks tracks, TrackFormats formats) {
    return new TrackQueries(tracks, formats);
  }

  @Produces
  @Singleton
  FlightCaptures flightCaptures(MediaQueries media, MediaReader reader, FileInspector inspector) {
    return new FlightCaptures(media, reader, inspector);
  }

  @Produces
  @Singleton
  Captures captures(CaptureFolders folders, FlightCaptures flights) {
    return new Captures(folders, flights);
  }
}
