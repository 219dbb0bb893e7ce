package dev.flightloom.adapters.rest.system;

import dev.flightloom.domain.system.OperatingMode;
import dev.flightloom.domain.system.SystemDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "System", description = "What this installation is and what it is connected to.")
record SystemResponse(
    @Schema(required = true, examples = "0.1.0") String version,
    @Schema(
            required = true,
            enumeration = {"simulated", "live"},
            description = "simulated: no aircraft, quota or bucket is touched.")
        String mode,
    @Schema(
            required = true,
            description = "Base address of the FlightHub that is spoken to.",
            examples = "https://flighthub.example.net")
        String address,
    @Schema(required = true, description = "Where the journal of jobs is.") String journal,
    @Schema(required = true, description = "Only this machine can reach the service.")
        boolean loopbackOnly) {

  static SystemResponse of(SystemDescription system) {
    return new SystemResponse(
        system.version(),
        word(system.mode()),
        system.mode().address(),
        system.journal(),
        system.loopbackOnly());
  }

  /** The word for {@code mode} on every surface. */
  static String word(OperatingMode mode) {
    return switch (mode) {
      case OperatingMode.Simulated _ -> "simulated";
      case OperatingMode.Live _ -> "live";
    };
  }
}
