package dev.flightloom.domain.device;

import dev.flightloom.domain.vocabulary.Reading;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which devices of a list are wanted.
 *
 * @param classes kinds; every one when empty
 * @param online online or offline; both when untold. A device that does not tell is neither
 * @param text part of serial number, callsign or model name in any case; anything when empty
 */
public record DeviceFilter(Set<DeviceClass> classes, Reading<Boolean> online, String text) {

  /** Lets everything through. */
  public static final DeviceFilter EVERYTHING = new DeviceFilter(Set.of(), Reading.untold(), "");

  public DeviceFilter {
    classes = Set.copyOf(classes);
  }

  /** True when {@code device} is wanted. */
  public boolean admits(Device device) {
    return admitsClassOf(device) && admitsStateOf(device) && admitsTextOf(device);
  }

  private boolean admitsClassOf(Device device) {
    return classes.isEmpty() || classes.stream().anyMatch(device::is);
  }

  private boolean admitsStateOf(Device device) {
    return online.known().map(wanted -> device.online().is(wanted::equals)).orElse(true);
  }

  private boolean admitsTextOf(Device device) {
    return Stream.of(device.sn().value(), device.callsign(), device.model().name())
        .anyMatch(it -> lower(it).contains(lower(text)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
