package dev.flightloom.right.adapters.flighthub.device;

import jakarta.ws.rs.Path;

/** A REST client without calls. */
@Path("right-devices")
interface DeviceApi {}
