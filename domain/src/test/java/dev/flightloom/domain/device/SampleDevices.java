package dev.flightloom.domain.device;

import dev.flightloom.domain.device.state.AircraftState;
import dev.flightloom.domain.device.state.Coordinates;
import dev.flightloom.domain.device.state.DeviceSnapshot;
import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.device.state.Firmware;
import dev.flightloom.domain.device.state.FlightTaskStep;
import dev.flightloom.domain.device.state.Network;
import dev.flightloom.domain.device.state.Place;
import dev.flightloom.domain.device.state.PositionFix;
import dev.flightloom.domain.device.state.RadioLink;
import dev.flightloom.domain.device.state.Storage;
import dev.flightloom.domain.device.state.Switch;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A Dock 2 with its M3TD in the harbour, ready to fly, and what they tell of themselves. */
public final class SampleDevices {

  /** The dock. */
  public static final DeviceSn DOCK = new DeviceSn("8DCKTEST0001");

  /** Its aircraft. */
  public static final DeviceSn AIRCRAFT = new DeviceSn("1AIRTEST0001");

  /** The dock's outdoor camera. */
  public static final CameraIndex DOCK_CAMERA = new CameraIndex("165-0-7");

  /** The aircraft's camera. */
  public static final CameraIndex AIRCRAFT_CAMERA = new CameraIndex("81-0-0");

  private static final DeviceModel DOCK_2 =
      new DeviceModel("3-2-0", "DJI Dock 2", known(DeviceClass.DOCK));
  private static final DeviceModel M3TD =
      new DeviceModel("0-91-1", "M3TD", known(DeviceClass.AIRCRAFT));

  private SampleDevices() {}

  /** An idle dock. */
  public static Device dock() {
    return dock(DOCK, "Dock North");
  }

  /** An idle dock with other names. */
  public static Device dock(DeviceSn sn, String callsign) {
    var camera =
        new DeviceCamera(
            DOCK_CAMERA,
            List.of(known(CameraPosition.INDOOR), known(CameraPosition.OUTDOOR)),
            toldWord(CameraPosition.OUTDOOR),
            List.of());
    return new Device(
        sn,
        callsign,
        DOCK_2,
        Reading.told(true),
        new DeviceMode.Dock(known(DockMode.IDLE)),
        List.of(camera));
  }

  /** An aircraft that sleeps in its dock. */
  public static Device aircraft() {
    return aircraft(AIRCRAFT);
  }

  /** The same with another number. */
  public static Device aircraft(DeviceSn sn) {
    var lenses = List.of(known(LensType.WIDE), known(LensType.ZOOM), known(LensType.IR));
    var camera =
        new DeviceCamera(
            AIRCRAFT_CAMERA,
            List.of(),
            Reading.untold(),
            List.of(new DeviceCamera.Lens(lenses, toldWord(LensType.WIDE))));
    return new Device(
        sn,
        "",
        M3TD,
        Reading.told(false),
        new DeviceMode.Aircraft(known(AircraftMode.NOT_CONNECTED)),
        List.of(camera));
  }

  /** Dock and aircraft. */
  public static Topology pair() {
    return new Topology.Pair(dock(), aircraft());
  }

  /** What the dock tells: idle, closed, dry, 3.1 m/s of wind, the aircraft inside at 92 %. */
  public static DeviceSnapshot dockSnapshot() {
    return new DeviceSnapshot(DOCK, DOCK_2, dockState(), Map.of("job_number", "1204"));
  }

  /** State of {@link #dockSnapshot}. */
  public static DockState dockState() {
    return new DockState(
        toldWord(DockMode.IDLE),
        toldWord(FlightTaskStep.IDLE),
        place(53.541301, 9.984102, 46.2, 12.5),
        new PositionFix(
            toldWord(PositionFix.Convergence.FIXED),
            Reading.told(new PositionFix.Quality(5)),
            Reading.told(21),
            Reading.told(28)),
        new DockState.Housing(
            toldWord(DockState.Cover.CLOSED),
            toldWord(Switch.OFF),
            toldWord(Switch.OFF),
            Reading.untold(),
            Reading.told(22.0),
            Reading.told(41.0)),
        new DockState.Lodger(
            Reading.told(AIRCRAFT),
            toldWord(DockState.Whereabouts.INSIDE),
            toldWord(DockState.Power.POWER_OFF),
            Reading.told(92),
            toldWord(DockState.Charging.CHARGING)),
        new DockState.Weather(
            toldWord(DockState.Rainfall.NO_RAIN), Reading.told(3.1), Reading.told(14.5)),
        new Network(toldWord(Network.Kind.ETHERNET), Reading.told(4), Reading.told(2048.0)),
        new RadioLink(Reading.told(5), Reading.told(4)),
        new Storage(Reading.told(118_000_000_000L), Reading.told(2_300_000_000L)),
        Reading.told(0),
        new DockState.AlternateLandingPoint(
            toldWord(Switch.ON), Coordinates.of(53.5415, 9.9845), Reading.told(40.0)),
        firmware("10.01.0202"));
  }

  /** What the aircraft tells in flight along a route. */
  public static DeviceSnapshot aircraftSnapshot() {
    return new DeviceSnapshot(AIRCRAFT, M3TD, aircraftState(), Map.of("gear", "1"));
  }

  /** State of {@link #aircraftSnapshot}. */
  public static AircraftState aircraftState() {
    return new AircraftState(
        toldWord(AircraftMode.WAYLINE_FLIGHT),
        toldWord(AircraftState.ModeReason.NONE),
        place(53.5419, 9.9852, 106.4, 88.0),
        new PositionFix(
            toldWord(PositionFix.Convergence.FIXED),
            Reading.told(new PositionFix.Quality(10)),
            Reading.told(18),
            Reading.told(30)),
        new AircraftState.Motion(
            Reading.told(60.2),
            Reading.told(8.1),
            Reading.told(0.0),
            Reading.told(-2.0),
            Reading.told(0.5)),
        new AircraftState.Home(Coordinates.of(53.541301, 9.984102), Reading.told(120.5)),
        new AircraftState.Battery(
            Reading.told(71),
            Reading.told(Duration.ofSeconds(1410)),
            Reading.told(18),
            Reading.told(9),
            List.of()),
        new AircraftState.Limits(
            Reading.told(120),
            Reading.told(100),
            Reading.untold(),
            toldWord(Switch.OFF),
            toldWord(Switch.OFF)),
        new Storage(Reading.told(60_000_000_000L), Reading.told(1_000_000_000L)),
        new AircraftState.Command(Reading.told("A"), Reading.told(DOCK), Reading.told("track-1")),
        Reading.told(4.2),
        new AircraftState.Figures(
            Reading.told(212L), Reading.told(803_400.0), Reading.told(Duration.ofHours(74))),
        List.of(
            new AircraftState.Payload(
                AIRCRAFT_CAMERA,
                Reading.told(-90.0),
                Reading.told(0.0),
                Reading.told(88.0),
                Reading.told(1.0))),
        firmware("10.01.0101"));
  }

  private static Place place(double latitude, double longitude, double height, double heading) {
    return new Place(
        Coordinates.of(latitude, longitude), Reading.told(height), Reading.told(heading));
  }

  private static Firmware firmware(String version) {
    return new Firmware(Reading.told(version), toldWord(Switch.OFF), toldWord(Switch.OFF));
  }

  private static <E extends Enum<E>> Foreign<E> known(E value) {
    return new Foreign.Known<>(value);
  }

  private static <E extends Enum<E>> Reading<Foreign<E>> toldWord(E value) {
    return Reading.told(known(value));
  }
}
