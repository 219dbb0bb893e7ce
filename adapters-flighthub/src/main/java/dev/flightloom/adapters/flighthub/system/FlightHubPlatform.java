package dev.flightloom.adapters.flighthub.system;

import dev.flightloom.adapters.flighthub.client.FlightHubCalls;
import dev.flightloom.adapters.flighthub.client.FlightHubClients;
import dev.flightloom.adapters.flighthub.client.Mandatory;
import dev.flightloom.application.system.port.out.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Reads the platform's clock from the header Date of the status call. */
@ApplicationScoped
class FlightHubPlatform implements Platform {
  private final FlightHubClients clients;
  private final FlightHubCalls calls;

  FlightHubPlatform(FlightHubClients clients, FlightHubCalls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public Instant clock() {
    var answered = calls.send(() -> clients.of(SystemApi.class).status());
    var answer = Mandatory.of("the status");
    var date = answer.text("the header Date", answered.response().getHeaderString("Date"));
    try {
      return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException _) {
      throw answer.malformed("the header Date is no date");
    }
  }
}
