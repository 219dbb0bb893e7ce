package dev.flightloom.adapters.flighthub.device;

import dev.flightloom.domain.device.control.RtkService;

/** A network RTK service with its password (contract chapter 4.9). */
record RtkServiceWire(String host, int port, String account, String password, String mountPoint) {

  static RtkServiceWire of(RtkService service) {
    return new RtkServiceWire(
        service.address().host(),
        service.address().port(),
        service.account(),
        service.password(),
        service.mountPoint());
  }

  @Override
  public String toString() {
    return "RtkServiceWire[" + host + ":" + port + ", redacted]";
  }
}
