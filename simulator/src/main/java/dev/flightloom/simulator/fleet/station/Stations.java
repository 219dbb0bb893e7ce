package dev.flightloom.simulator.fleet.station;

import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.world.Projects;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All docks and controllers with their aircraft; fixed, so that a demo can name them. */
@Singleton
public class Stations {
  private static final List<Station> OWN =
      List.of(
          station(
              Projects.HARBOUR,
              dock("8DCKTEST0001", "Dock North", DeviceModel.DOCK_2),
              aircraft("1AIRTEST0001", DeviceModel.M3TD, Camera.thermal("81-0-0")),
              new double[] {53.541301, 9.984102, 46.2}),
          station(
              Projects.HARBOUR,
              dock("8DCKTEST0002", "Dock South", DeviceModel.DOCK_3),
              aircraft("1AIRTEST0002", DeviceModel.M4TD, Camera.thermal("99-0-0")),
              new double[] {53.539702, 9.986195, 44.8}),
          station(
              Projects.QUARRY,
              dock("8DCKTEST0003", "Dock Quarry", DeviceModel.DOCK_2),
              aircraft("1AIRTEST0003", DeviceModel.M3D, Camera.mapping("80-0-0")),
              new double[] {47.269204, 11.404101, 631.5}),
          station(
              Projects.QUARRY,
              new Device("9RCTTEST0001", "Ranger", DeviceModel.CONTROLLER, List.of()),
              aircraft("1AIRTEST0005", DeviceModel.M3E, Camera.mapping("66-0-0")),
              new double[] {47.268811, 11.402902, 629.0}),
          station(
              Projects.SOLAR,
              dock("8DCKTEST0004", "Dock Solar", DeviceModel.DOCK_3),
              aircraft("1AIRTEST0004", DeviceModel.M4D, Camera.mapping("98-0-0")),
              new double[] {37.389103, -5.984501, 58.7}));

  private final Profiles profiles;

  Stations(Profiles profiles) {
    this.profiles = profiles;
  }

  /** All stations, with as many extra docks as the profile wants. */
  public List<Station> all() {
    int extra = profiles.current().flights().extraDocks();
    return Stream.concat(OWN.stream(), IntStream.range(0, extra).mapToObj(Stations::extra))
        .toList();
  }

  /** The stations of a project. */
  public List<Station> of(String project) {
    return all().stream().filter(each -> each.project().equals(project)).toList();
  }

  /** The station that a device belongs to, in any project. */
  public Optional<Station> find(String sn) {
    return all().stream().filter(each -> each.has(sn)).findFirst();
  }

  private static Station extra(int number) {
    return station(
        Projects.HARBOUR,
        dock("8DCKMANY%04d".formatted(number), "", DeviceModel.DOCK_2),
        aircraft("1AIRMANY%04d".formatted(number), DeviceModel.M3TD, Camera.thermal("81-0-0")),
        new double[] {53.55 + number * 1e-4, 9.99, 40});
  }

  private static Device dock(String sn, String callsign, DeviceModel model) {
    return new Device(sn, callsign, model, List.of(Camera.ofDock()));
  }

  private static Device aircraft(String sn, DeviceModel model, Camera camera) {
    return new Device(sn, "", model, List.of(camera));
  }

  private static Station station(String project, Device gateway, Device drone, double[] place) {
    return new Station(project, gateway, drone, place[0], place[1], place[2]);
  }
}
