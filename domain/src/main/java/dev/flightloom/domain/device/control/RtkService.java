package dev.flightloom.domain.device.control;

/** A network RTK service with which a dock calibrates itself (contract chapter 4.9). */
public record RtkService(Address address, String mountPoint, String account, String password) {

  /** Host and port of the service. */
  public record Address(String host, int port) {
    private static final int LAST_PORT = 65_535;

    public Address {
      if (host.isBlank()) {
        throw new IllegalArgumentException("the host of the RTK service is blank");
      }
      if (port < 1 || port > LAST_PORT) {
        throw new IllegalArgumentException("port " + port + " is not from 1 to " + LAST_PORT);
      }
    }

    @Override
    public String toString() {
      return host + ":" + port;
    }
  }

  public RtkService {
    if (mountPoint.isBlank() || account.isBlank() || password.isEmpty()) {
      throw new IllegalArgumentException(
          "an RTK service needs a mount point, an account and a password");
    }
  }

  @Override
  public String toString() {
    return "RtkService[" + address + ", " + mountPoint + ", redacted]";
  }
}
