package dev.flightloom.adapters.flighthub.client;

import java.net.URI;

/**
 * Where FlightHub is and who we are there. Bootstrap produces it from {@link FlightHubAccess}; it
 * is asked at the first call and later, as the simulator's port is known only once it listens.
 */
public interface FlightHubEndpoint {

  /** Address in front of {@code /openapi/v0.1}, such as the host alone. */
  URI baseUri();

  /** The organisation key; a secret, asked anew for every call and never kept. */
  String organizationKey();
}
