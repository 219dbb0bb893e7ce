package dev.flightloom.bootstrap;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Takes the simulator away as soon as anything of a live FlightHub is configured. */
public final class OperatingModeSource implements ConfigSourceFactory {

  /** Below every source that a person writes, so that an explicit value wins. */
  private static final int ORDINAL = 200;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    var live =
        Stream.of("flighthub.region", "flighthub.base-url", "flighthub.organization-key")
            .map(context::getValue)
            .anyMatch(it -> it != null && it.getValue() != null && !it.getValue().isBlank());
    var derived = new HashMap<String, String>();
    derived.put("flightloom.simulator.enabled", Boolean.toString(!live));
    return List.of(new PropertiesConfigSource(derived, "operating mode", ORDINAL));
  }

  @Override
  public OptionalInt getPriority() {
    return OptionalInt.of(ORDINAL);
  }
}
