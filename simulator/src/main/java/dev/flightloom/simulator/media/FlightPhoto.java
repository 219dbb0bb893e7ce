package dev.flightloom.simulator.media;

import dev.flightloom.simulator.flight.Flight;
import dev.flightloom.simulator.flight.Shot;
import dev.flightloom.simulator.photo.Snap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** A photo of a flight, of which everything but the pixels is known at once. */
public record FlightPhoto(Flight flight, Shot shot) {
  /** Prefix of the keys of all photos. */
  static final String FOLDER = "media/";

  private static final DateTimeFormatter NAMES = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
  private static final int SMALLEST = 170_000;
  private static final int SPREAD = 48_000;

  /** Id, the same whenever somebody asks. */
  public String uuid() {
    var name = flight.task().uuid() + "/" + shot.number();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Name as DJI's cameras give it, without suffix. */
  public String name() {
    return "DJI_%s_%04d_V".formatted(NAMES.format(local()), shot.number());
  }

  /** Size in bytes. */
  public int size() {
    return SMALLEST + Math.floorMod(uuid().hashCode(), SPREAD);
  }

  /** Key of the photo in the bucket. */
  public String key() {
    return FOLDER + flight.task().uuid() + "/" + shot.number() + ".jpeg";
  }

  /** Key of the small picture. */
  public String previewKey() {
    return FOLDER + flight.task().uuid() + "/" + shot.number() + "-preview.jpeg";
  }

  Snap snap() {
    var place = shot.place();
    return new Snap(
        flight.station().drone().model().name(),
        place.latitude(),
        place.longitude(),
        flight.station().height() + place.elevation(),
        place.elevation(),
        shot.heading(),
        local());
  }

  private LocalDateTime local() {
    var zone = ZoneId.of(flight.task().order().zone());
    return shot.at().atZone(zone).toLocalDateTime();
  }
}
