package dev.flightloom.bootstrap.wiring;

import dev.flightloom.application.device.port.out.DeviceStates;
import dev.flightloom.application.device.port.out.Devices;
import dev.flightloom.application.flighttask.readiness.ReadinessCheck;
import dev.flightloom.application.flighttask.readiness.RouteLook;
import dev.flightloom.application.system.port.in.ReadClock;
import dev.flightloom.application.wayline.port.in.SummariseRoute;
import dev.flightloom.application.wayline.port.out.Waylines;
import dev.flightloom.bootstrap.CommandsConfig;
import dev.flightloom.domain.flighttask.readiness.ReadinessPolicy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Wires the readiness check, by FlightHub's clock, and what is good enough for it. */
class ReadinessWiring {

  @Produces
  @Singleton
  ReadinessCheck check(
      Devices devices,
      DeviceStates states,
      RouteLook routes,
      ReadinessPolicy policy,
      ReadClock clock) {
    return new ReadinessCheck(devices, states, routes, policy, clock::read);
  }

  @Produces
  @Singleton
  RouteLook routes(Waylines waylines, SummariseRoute summariseRoute) {
    return new RouteLook(waylines, summariseRoute);
  }

  @Produces
  @Singleton
  ReadinessPolicy policy(CommandsConfig config) {
    var readiness = config.readiness();
    return new ReadinessPolicy(
        readiness.leastBattery(),
        readiness.strongestWind(),
        readiness.leastFreeStorage(),
        config.returnAltitudeCeiling(),
        readiness.horizon());
  }
}
