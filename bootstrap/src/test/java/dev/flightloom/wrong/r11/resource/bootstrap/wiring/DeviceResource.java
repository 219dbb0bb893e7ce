package dev.flightloom.wrong.r11.resource.bootstrap.wiring;

import jakarta.ws.rs.Path;

/** Wrong: a resource outside adapters.rest; abstract, so that no test application serves it. */
@Path("wrong-devices")
abstract class DeviceResource {}
