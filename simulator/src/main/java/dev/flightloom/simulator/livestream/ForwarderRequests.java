package dev.flightloom.simulator.livestream;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.livestream.Forwarder.Switching;
import dev.flightloom.simulator.wire.Fields;
import dev.flightloom.simulator.wire.Refusal;
import dev.flightloom.simulator.world.Identities;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads what a creation asks for (contract 5.3). */
@Singleton
class ForwarderRequests {
  /** RTSP came with V2. */
  private static final Set<String> SCHEMAS = Set.of("rtmp", "gb28181");

  private static final List<String> GB28181 =
      List.of(
          "server_ip",
          "server_port",
          "server_id",
          "device_id",
          "device_password",
          "local_port",
          "local_channel");

  private final Cameras cameras;
  private final Identities identities;
  private final SimulatorClock clock;

  ForwarderRequests(Cameras cameras, Identities identities, SimulatorClock clock) {
    this.cameras = cameras;
    this.identities = identities;
    this.clock = clock;
  }

  Forwarder read(String project, Fields fields) {
    var schema = fields.word("schema", SCHEMAS);
    var option = fields.object("schema_option");
    var device = cameras.owner(fields.text("sn"), fields.text("camera_index"));
    return new Forwarder(
        "conv-" + identities.hex(12),
        project,
        fields.text("converter_name"),
        device.sn(),
        fields.text("camera_index"),
        schema,
        schema.equals("rtmp") ? pushed(option) : registered(option),
        Switching.NEVER,
        clock.instant());
  }

  private static Map<String, String> pushed(Fields option) {
    var url = option.text("url");
    if (!url.matches("rtmps?://[^\\s/]+/.+")) {
      throw Refusal.because(213024, "creation failed: the push URL is no RTMP address");
    }
    return Map.of("url", url);
  }

  private static Map<String, String> registered(Fields option) {
    var options = new TreeMap<String, String>();
    GB28181.forEach(each -> options.put(each, option.scalar(each)));
    return options;
  }
}
