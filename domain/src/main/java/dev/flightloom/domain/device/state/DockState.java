package dev.flightloom.domain.device.state;

import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.device.DockMode;
import dev.flightloom.domain.vocabulary.Coded;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.util.Set;

/** What a dock tells (contract chapter 4.1, table of dock properties), as long as the table. */
public record DockState(
    Reading<Foreign<DockMode>> mode,
    Reading<Foreign<FlightTaskStep>> step,
    Place place,
    PositionFix fix,
    Housing housing,
    Lodger lodger,
    Weather weather,
    Network network,
    RadioLink link,
    Storage storage,
    Reading<Integer> mediaFilesLeftToUpload,
    AlternateLandingPoint alternateLandingPoint,
    Firmware firmware)
    implements DeviceState {

  /** The box itself; the cabin temperature is inside. */
  public record Housing(
      Reading<Foreign<Cover>> cover,
      Reading<Foreign<Switch>> emergencyStop,
      Reading<Foreign<Switch>> alarm,
      Reading<Foreign<Switch>> supplementLight,
      Reading<Double> cabinTemperatureInCelsius,
      Reading<Double> cabinHumidityPercent) {}

  /** The aircraft that belongs to the dock, in it or not. */
  public record Lodger(
      Reading<DeviceSn> aircraft,
      Reading<Foreign<Whereabouts>> whereabouts,
      Reading<Foreign<Power>> power,
      Reading<Integer> chargePercent,
      Reading<Foreign<Charging>> charging) {}

  /** Weather at the dock. */
  public record Weather(
      Reading<Foreign<Rainfall>> rainfall,
      Reading<Double> windInMetresPerSecond,
      Reading<Double> temperatureInCelsius) {}

  /** Where the aircraft lands when it cannot land in the dock. */
  public record AlternateLandingPoint(
      Reading<Foreign<Switch>> configured,
      Reading<Coordinates> coordinates,
      Reading<Double> safeHeightInMetres) {}

  /** Lid of the dock. */
  public enum Cover implements Coded {
    CLOSED(0, "close"),
    OPEN(1, "open"),
    HALF_OPEN(2, "half_open"),
    ABNORMAL(3, "abnormal");

    private final int code;
    private final String word;

    Cover(int code, String word) {
      this.code = code;
      this.word = word;
    }

    @Override
    public int code() {
      return code;
    }

    @Override
    public String word() {
      return word;
    }

    @Override
    public Set<String> otherWords() {
      return this == CLOSED ? Set.of("closed") : Set.of();
    }
  }

  /** Rain as the dock feels it. */
  public enum Rainfall implements Coded {
    NO_RAIN(0),
    LIGHT_RAIN(1),
    MODERATE_RAIN(2),
    HEAVY_RAIN(3);

    private final int code;

    Rainfall(int code) {
      this.code = code;
    }

    @Override
    public int code() {
      return code;
    }

    @Override
    public Set<String> otherWords() {
      return Set.of(word().replace("_rain", ""));
    }
  }

  /** Whether the aircraft is in the dock (drone_in_dock). */
  public enum Whereabouts implements Coded {
    OUTSIDE,
    INSIDE;

    @Override
    public int code() {
      return this == INSIDE ? 1 : 0;
    }
  }

  /** Whether the aircraft is switched on. */
  public enum Power implements Coded {
    POWER_OFF,
    POWER_ON;

    @Override
    public int code() {
      return this == POWER_ON ? 1 : 0;
    }
  }

  /** Whether the aircraft is being charged. */
  public enum Charging implements Coded {
    IDLE,
    CHARGING;

    @Override
    public int code() {
      return this == CHARGING ? 1 : 0;
    }
  }
}
