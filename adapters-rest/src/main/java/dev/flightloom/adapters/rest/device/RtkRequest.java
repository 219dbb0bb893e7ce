package dev.flightloom.adapters.rest.device;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.domain.device.control.RtkService;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RtkCalibrationRequest", additionalProperties = Schema.False.class)
record RtkRequest(
    @Schema(required = true, examples = "ntrip.example.net") String host,
    @Schema(required = true, minimum = "1", maximum = "65535", examples = "2101") int port,
    @Schema(required = true, examples = "MSM4") String mountPoint,
    @Schema(required = true) String account,
    @Schema(required = true, description = "Passed on to FlightHub and kept nowhere.")
        String password) {

  private static final int LAST_PORT = 65_535;

  static RtkRequest read(Members in) {
    var port = in.required("port", in.wholeNumber("port"), 1);
    if (port < 1 || port > LAST_PORT) {
      in.violations().add(in.path("port"), "must be from 1 to " + LAST_PORT);
    }
    return new RtkRequest(
        text(in, "host"), port, text(in, "mountPoint"), text(in, "account"), text(in, "password"));
  }

  private static String text(Members in, String name) {
    return in.required(name, in.text(name).filter(it -> !it.isBlank()), "");
  }

  RtkService toService() {
    return new RtkService(new RtkService.Address(host, port), mountPoint, account, password);
  }

  @Override
  public String toString() {
    return "RtkRequest[" + host + ":" + port + ", redacted]";
  }
}
