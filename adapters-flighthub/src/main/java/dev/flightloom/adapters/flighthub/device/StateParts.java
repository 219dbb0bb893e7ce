package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.domain.device.state.Coordinates;
import dev.flightloom.domain.device.state.Firmware;
import dev.flightloom.domain.device.state.Place;
import dev.flightloom.domain.device.state.PositionFix;
import dev.flightloom.domain.device.state.RadioLink;
import dev.flightloom.domain.device.state.Storage;
import dev.flightloom.domain.device.state.Switch;
import dev.flightloom.domain.vocabulary.Reading;

/** Reads what several kinds of device tell alike. */
record StateParts(StateProperties properties) {
  /** KB are taken as 1,000 bytes, so that what is free is never overstated. */
  private static final long BYTES_PER_KB = 1_000;

  Place place(String heading) {
    return new Place(
        coordinates("latitude", "longitude"),
        properties.number("height"),
        properties.number(heading));
  }

  Reading<Coordinates> coordinates(String latitude, String longitude) {
    return properties
        .number(latitude)
        .known()
        .flatMap(
            north -> properties.number(longitude).known().map(east -> Coordinates.of(north, east)))
        .orElseGet(Reading::untold);
  }

  PositionFix fix() {
    return new PositionFix(
        properties.word("position_state.is_fixed", PositionFix.Convergence.class),
        properties.gear("position_state.quality").map(PositionFix.Quality::new),
        properties.whole("position_state.gps_number"),
        properties.whole("position_state.rtk_number"));
  }

  Storage storage() {
    return new Storage(
        properties.large("storage.total").map(kilobytes -> kilobytes * BYTES_PER_KB),
        properties.large("storage.used").map(kilobytes -> kilobytes * BYTES_PER_KB));
  }

  RadioLink link() {
    return new RadioLink(
        properties.whole("wireless_link.sdr_quality"),
        properties.whole("wireless_link.4g_quality"));
  }

  Firmware firmware() {
    return new Firmware(
        properties.text("firmware_version"),
        properties.word("firmware_upgrade_status", Switch.class),
        properties.word("compatible_status", Switch.class));
  }
}
