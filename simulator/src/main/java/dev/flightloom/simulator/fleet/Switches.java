package dev.flightloom.simulator.fleet;

import dev.flightloom.simulator.fleet.station.Camera;
import dev.flightloom.simulator.fleet.station.Device;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/** What clients switched: camera positions, lenses, video quality, RTK networks; thread-safe. */
@ApplicationScoped
public class Switches {
  private final Map<String, String> all = new TreeMap<>();

  /** Sets a switch of a device. */
  public synchronized void set(String sn, String name, String value) {
    all.put(sn + "/" + name, value);
  }

  /** The value of a switch of a device. */
  public synchronized String get(String sn, String name, String otherwise) {
    return all.getOrDefault(sn + "/" + name, otherwise);
  }

  /** What a camera is switched to: a position or a lens. */
  public String chosen(Device device, Camera camera) {
    return get(device.sn(), camera.index(), camera.choices().getFirst());
  }

  /** All switches by serial number and name. */
  public synchronized Map<String, String> all() {
    return Map.copyOf(all);
  }

  /** Puts back what was before, in place of everything. */
  public synchronized void restore(Map<String, String> switches) {
    all.clear();
    all.putAll(switches);
  }
}
