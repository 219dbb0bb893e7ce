package dev.flightloom.application.media;

import dev.flightloom.application.media.port.out.FlightMedia;
import dev.flightloom.application.reconstruction.SampleContent;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.media.MediaId;
import dev.flightloom.domain.media.MediaKind;
import dev.flightloom.domain.media.MediaLink;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Listing;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * Media of flights in maps; thread-safe. Each listing makes new links, which work until {@link
 * #expireLinks} is called; time does not end them, and projects without tasks are foreign.
 */
public final class InMemoryFlightMedia implements FlightMedia {

  /** When every file was made. */
  public static final Instant TAKEN = Instant.parse("2026-01-01T07:01:12Z");

  /** What is listed of a file, and what is really stored. */
  private record Kept(MediaFile file, SampleContent content) {}

  private final Map<Flight, Map<MediaId, Kept>> flights = new LinkedHashMap<>();
  private final Queue<Failure> refusals = new ArrayDeque<>();
  private int listings;
  private int firstGoodListing = 1;

  /** Makes a flight, without media at first. */
  public synchronized InMemoryFlightMedia flight(ProjectId project, TaskId task) {
    flights.putIfAbsent(new Flight(project, task), new LinkedHashMap<>());
    return this;
  }

  /** Puts a file of a flight; {@code bytes} are copied. */
  public synchronized InMemoryFlightMedia put(
      Flight flight, String id, String fileName, MediaKind kind, byte[] bytes) {
    return put(flight, id, fileName, kind, bytes, bytes.length);
  }

  /** Puts a file whose listed size may differ from what is stored. */
  public synchronized InMemoryFlightMedia put(
      Flight flight, String id, String fileName, MediaKind kind, byte[] bytes, long listedSize) {
    flight(flight.project(), flight.task());
    var dot = fileName.lastIndexOf('.');
    var file =
        new MediaFile(
            new MediaId(id),
            fileName.substring(0, dot),
            fileName.substring(dot),
            new Foreign.Known<>(kind),
            listedSize,
            new MediaFile.Links(MediaLink.NONE, MediaLink.NONE),
            TAKEN,
            TAKEN);
    flights.get(flight).put(file.id(), new Kept(file, SampleContent.of(bytes)));
    return this;
  }

  /** Removes a file behind everybody's back. */
  public synchronized void remove(Flight flight, String id) {
    flights.get(flight).remove(new MediaId(id));
  }

  /** Ends every link that was given out so far. */
  public synchronized void expireLinks() {
    firstGoodListing = listings + 1;
  }

  /** Lets the next listing fail; several are used up in order. */
  public synchronized void refuseNext(Failure failure) {
    refusals.add(failure);
  }

  /** How often media were listed. */
  public synchronized int listings() {
    return listings;
  }

  @Override
  public synchronized Optional<Listing<MediaFile>> list(ProjectId project, TaskId task) {
    var refusal = refusals.poll();
    if (refusal != null) {
      throw refusal;
    }
    if (flights.keySet().stream().noneMatch(it -> it.project().equals(project))) {
      throw new Denied("flighthub.denied", "no access to project " + project, "Join the project.");
    }
    listings++;
    var flight = new Flight(project, task);
    return Optional.ofNullable(flights.get(flight))
        .map(files ->
            Listing.of(
                files.values().stream().map(kept -> linked(flight, kept.file())).toList(), CAP));
  }

  /** The bytes behind a link; nothing when the file is gone. */
  synchronized Optional<byte[]> bytesOf(MediaLink.Signed link) {
    var parts = link.address().split(" ", -1);
    return flights.entrySet().stream()
        .filter(it -> it.getKey().task().value().equals(parts[0]))
        .flatMap(it -> Optional.ofNullable(it.getValue().get(new MediaId(parts[1]))).stream())
        .map(kept -> kept.content().bytes())
        .findFirst();
  }

  /** True while the listing that gave the link out is good. */
  synchronized boolean isGood(MediaLink.Signed link) {
    return Integer.parseInt(link.address().split(" ", -1)[2]) >= firstGoodListing;
  }

  private MediaFile linked(Flight flight, MediaFile file) {
    var address = flight.task() + " " + file.id() + " " + listings;
    var link = new MediaLink.Signed(address, new MediaLink.Expiry.Untold());
    return new MediaFile(
        file.id(),
        file.name(),
        file.suffix(),
        file.kind(),
        file.sizeInBytes(),
        new MediaFile.Links(link, MediaLink.NONE),
        file.createdAt(),
        file.updatedAt());
  }
}
