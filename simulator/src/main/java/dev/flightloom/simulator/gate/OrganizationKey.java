package dev.flightloom.simulator.gate;

import dev.flightloom.simulator.SimulatorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * The organisation key that the simulator accepts.
 *
 * <p>A bean of its own, because filters are made before the configuration can be read.
 */
@ApplicationScoped
class OrganizationKey {
  private final Optional<String> key;

  OrganizationKey(SimulatorConfig config) {
    this.key = config.organizationKey();
  }

  /** Whether a token opens the organisation: any where none is configured. */
  boolean accepts(String token) {
    return !token.isEmpty() && key.map(token::equals).orElse(true);
  }
}
