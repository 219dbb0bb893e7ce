package dev.flightloom.simulator.fleet.station;

/**
 * A kind of device (contract 1.9, 3.2).
 *
 * @param key domain, type and sub type, such as {@code 3-2-0}
 * @param kind word of the member {@code class}: airport, drone or rc
 */
public record DeviceModel(String key, String name, String kind) {
  static final DeviceModel DOCK_2 = new DeviceModel("3-2-0", "DJI Dock 2", "airport");
  static final DeviceModel DOCK_3 = new DeviceModel("3-3-0", "DJI Dock 3", "airport");
  static final DeviceModel CONTROLLER = new DeviceModel("2-144-0", "DJI RC Pro Enterprise", "rc");
  static final DeviceModel M3E = new DeviceModel("0-77-0", "M3E", "drone");
  static final DeviceModel M3D = new DeviceModel("0-91-0", "M3D", "drone");
  static final DeviceModel M3TD = new DeviceModel("0-91-1", "M3TD", "drone");
  static final DeviceModel M4D = new DeviceModel("0-100-0", "M4D", "drone");
  static final DeviceModel M4TD = new DeviceModel("0-100-1", "M4TD", "drone");

  /** Domain (0), type (1) or sub type (2); digits as text, as the wire has them. */
  public String part(int index) {
    return key.split("-", -1)[index];
  }
}
