package dev.flightloom.simulator.flighttask;

import dev.flightloom.simulator.bucket.SignedLinks;
import dev.flightloom.simulator.flight.Landings;
import dev.flightloom.simulator.media.FlightPhoto;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.net.URI;

/** Media of a flight on the wire (contract 6.4). */
@Singleton
class MediaWires {
  private final SignedLinks links;
  private final Landings landings;

  MediaWires(SignedLinks links, Landings landings) {
    this.links = links;
    this.landings = landings;
  }

  /** A file; its components are the members of the answer. */
  @RegisterForReflection
  record MediaWire(
      String uuid,
      String name,
      String fileType,
      String suffix,
      long size,
      String previewUrl,
      String originalUrl,
      String createAt,
      String updateAt) {}

  MediaWire of(FlightPhoto photo, URI base) {
    var task = photo.flight().task();
    var arrival = landings.arrival(photo.flight(), photo.shot().number());
    return new MediaWire(
        photo.uuid(),
        photo.name(),
        "image",
        ".jpeg",
        photo.size(),
        links.sign(base, photo.previewKey()),
        links.sign(base, photo.key()),
        Times.actual(task, photo.shot().at()),
        Times.actual(task, arrival));
  }
}
