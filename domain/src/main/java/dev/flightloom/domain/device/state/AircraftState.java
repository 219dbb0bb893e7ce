package dev.flightloom.domain.device.state;

import dev.flightloom.domain.device.AircraftMode;
import dev.flightloom.domain.device.CameraIndex;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.vocabulary.Coded;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an aircraft tells (contract chapter 4.1, table of aircraft properties), as long as it. */
public record AircraftState(
    Reading<Foreign<AircraftMode>> mode,
    Reading<Foreign<ModeReason>> modeReason,
    Place place,
    PositionFix fix,
    Motion motion,
    Home home,
    Battery battery,
    Limits limits,
    Storage storage,
    Command command,
    Reading<Double> windInMetresPerSecond,
    Figures figures,
    List<Payload> payloads,
    Firmware firmware)
    implements DeviceState {

  public AircraftState {
    payloads = List.copyOf(payloads);
  }

  /** Whether it flies; untold when its mode is untold, unknown or not connected. */
  public Reading<Boolean> airborne() {
    return mode.known()
        .flatMap(it ->
            it instanceof Foreign.Known<AircraftMode>(var known)
                ? known.airborne().known()
                : Optional.empty())
        .map(Reading::told)
        .orElseGet(Reading::untold);
  }

  /** How it moves; the elevation is above the point of take-off. */
  public record Motion(
      Reading<Double> elevationInMetres,
      Reading<Double> horizontalSpeedInMetresPerSecond,
      Reading<Double> verticalSpeedInMetresPerSecond,
      Reading<Double> pitchInDegrees,
      Reading<Double> rollInDegrees) {}

  /** Where it returns to. */
  public record Home(Reading<Coordinates> coordinates, Reading<Double> distanceInMetres) {}

  /**
   * Its energy: {@code returnPercent} and {@code landingPercent} are what it needs to return and to
   * land.
   */
  public record Battery(
      Reading<Integer> percent,
      Reading<Duration> remainingFlightTime,
      Reading<Integer> returnPercent,
      Reading<Integer> landingPercent,
      List<Pack> packs) {
    public Battery {
      packs = List.copyOf(packs);
    }
  }

  /** One battery pack. */
  public record Pack(
      Reading<Integer> index,
      Reading<Integer> percent,
      Reading<Double> temperatureInCelsius,
      Reading<Integer> voltageInMillivolts,
      Reading<Integer> chargeCycles) {}

  /** What it may not exceed; heights are above the point of take-off. */
  public record Limits(
      Reading<Integer> heightInMetres,
      Reading<Integer> returnAltitudeInMetres,
      Reading<Integer> distanceInMetres,
      Reading<Foreign<Switch>> nearHeightLimit,
      Reading<Foreign<Switch>> nearAreaLimit) {}

  /**
   * Who steers it.
   *
   * @param source {@code A}, {@code B} or a browser's id
   * @param bestLinkGateway dock to which commands go in frog-jump tasks (contract chapter 15.18)
   */
  public record Command(
      Reading<String> source, Reading<DeviceSn> bestLinkGateway, Reading<String> track) {}

  /** All its flights together. */
  public record Figures(
      Reading<Long> sorties, Reading<Double> distanceInMetres, Reading<Duration> time) {}

  /** A camera it carries; angles of the gimbal. */
  public record Payload(
      CameraIndex index,
      Reading<Double> pitchInDegrees,
      Reading<Double> rollInDegrees,
      Reading<Double> yawInDegrees,
      Reading<Double> zoomFactor) {}

  /** Why an aircraft entered its mode (mode_code_reason); the numbers whose meaning is known. */
  public enum ModeReason implements Coded {
    NONE(0),
    LOW_BATTERY(1),
    SIGNAL_LOST(6),
    AIR_TRAFFIC(15),
    SMART_LOW_BATTERY(17),
    RETURN_CANCELLED(21),
    OBSTACLE_ON_RETURN(22),
    DOCK_WIND(23);

    private final int code;

    ModeReason(int code) {
      this.code = code;
    }

    @Override
    public int code() {
      return code;
    }
  }
}
