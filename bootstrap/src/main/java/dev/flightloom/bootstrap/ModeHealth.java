package dev.flightloom.bootstrap;

import dev.flightloom.application.system.port.in.DescribeSystem;
import dev.flightloom.domain.system.OperatingMode;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says in /q/health whether this installation is simulated or live. */
@Readiness
class ModeHealth implements HealthCheck {

  private final DescribeSystem system;

  ModeHealth(DescribeSystem system) {
    this.system = system;
  }

  @Override
  public HealthCheckResponse call() {
    var mode = system.describe().mode();
    var word =
        switch (mode) {
          case OperatingMode.Simulated _ -> "simulated";
          case OperatingMode.Live _ -> "live";
        };
    return HealthCheckResponse.named("flighthub")
        .withData("mode", word)
        .withData("address", mode.address())
        .up()
        .build();
  }
}
