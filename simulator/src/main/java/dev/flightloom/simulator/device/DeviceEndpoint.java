package dev.flightloom.simulator.device;

import dev.flightloom.simulator.gate.Recorded;
import dev.flightloom.simulator.gate.Simulated;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.wire.Envelope;
import dev.flightloom.simulator.wire.ListWire;
import dev.flightloom.simulator.wire.Refusal;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;

/** Contract chapters 4.1 and 4.2. */
@Path("/simulator/openapi/v0.1/device")
@EndpointDisabled(name = "flightloom.simulator.enabled", stringValue = "false")
@Simulated
@Recorded
@RunOnVirtualThread
class DeviceEndpoint {
  private final Devices devices;
  private final ThingModels models;
  private final HmsWires messages;
  private final Profiles profiles;

  DeviceEndpoint(Devices devices, ThingModels models, HmsWires messages, Profiles profiles) {
    this.devices = devices;
    this.models = models;
    this.messages = messages;
    this.profiles = profiles;
  }

  @GET
  @Path("{sn}/state")
  public Response state(String sn) {
    var station = devices.station(sn);
    var model = models.of(station, sn, devices.online(station));
    return switch (profiles.current().flights().offline()) {
      case LAST_VALUES -> Envelope.ok(model);
      case EMPTY -> Envelope.ok(devices.online(station) ? model : model.withoutState());
      case REFUSED -> {
        devices.reachable(sn);
        yield Envelope.ok(model);
      }
    };
  }

  @GET
  @Path("hms")
  public Response messages(
      @RestQuery("device_sn_list") @DefaultValue("") String list,
      @HeaderParam("X-Language") @DefaultValue("zh") String language) {
    if (list.isBlank()) {
      throw Refusal.PARAMETER.because("device_sn_list is missing");
    }
    boolean chinese = !language.toLowerCase(Locale.ROOT).startsWith("en");
    var found =
        Arrays.stream(list.split(",", -1))
            .map(String::strip)
            .peek(devices::station)
            .map(each -> messages.of(each, chinese))
            .toList();
    return Envelope.ok("OK", new ListWire<>(found));
  }
}
