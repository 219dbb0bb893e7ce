package dev.flightloom.simulator.gate;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.call.Scope;
import dev.flightloom.simulator.clock.SimulatorClock;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Tells the simulated time in the header Date, as the gateway of FlightHub tells its own. */
@Provider
@Simulated
class DateFilter implements ContainerResponseFilter {
  private final SimulatorClock clock;
  private final Call call;

  DateFilter(SimulatorClock clock, Call call) {
    this.clock = clock;
    this.call = call;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (call.operation().scope() != Scope.BUCKET) {
      var now = clock.instant().atOffset(ZoneOffset.UTC);
      response
          .getHeaders()
          .putSingle(HttpHeaders.DATE, DateTimeFormatter.RFC_1123_DATE_TIME.format(now));
    }
  }
}
