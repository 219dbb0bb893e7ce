package dev.flightloom.domain.livestream;

import java.util.Locale;
import java.util.Set;

/**
 * Which forwarders are wanted; empty means all.
 *
 * @param states words of states
 * @param schemas words of protocols
 * @param text part of the name or of the device's serial number or callsign, in any case
 */
public record ForwarderFilter(
    Set<String> states, Set<String> schemas, String text, Switched switched) {

  /** All of them. */
  public static final ForwarderFilter ALL =
      new ForwarderFilter(Set.of(), Set.of(), "", Switched.ANY);

  public ForwarderFilter {
    states = Set.copyOf(states);
    schemas = Set.copyOf(schemas);
  }

  /** Whether they push when the device is online. */
  public enum Switched {
    ANY,
    ENABLED,
    DISABLED
  }

  /** True for a wanted forwarder. */
  public boolean matches(Forwarder forwarder) {
    return (states.isEmpty() || states.contains(forwarder.state().word()))
        && (schemas.isEmpty() || schemas.contains(forwarder.target().schema()))
        && fits(forwarder.enabled())
        && texts(forwarder).contains(text.toLowerCase(Locale.ROOT));
  }

  private boolean fits(boolean enabled) {
    return switch (switched) {
      case ANY -> true;
      case ENABLED -> enabled;
      case DISABLED -> !enabled;
    };
  }

  private static String texts(Forwarder it) {
    return String.join("\n", it.name(), it.source().device().value(), it.source().callsign())
        .toLowerCase(Locale.ROOT);
  }
}
