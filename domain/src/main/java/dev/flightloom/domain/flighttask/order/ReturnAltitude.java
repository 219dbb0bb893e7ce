package dev.flightloom.domain.flighttask.order;

/**
 * Height of the flight home in whole metres above the place of take-off; 15 to 1500 as the request
 * allows, while aircraft are known to accept up to 500 only (contract chapter 14, row 28).
 */
public record ReturnAltitude(int metres) {
  /** Lowest that FlightHub accepts. */
  public static final int LOWEST = 15;

  /** Highest that FlightHub accepts. */
  public static final int HIGHEST = 1500;

  /** Highest that the property of an aircraft can hold. */
  public static final int USUALLY_HIGHEST = 500;

  public ReturnAltitude {
    if (metres < LOWEST || metres > HIGHEST) {
      throw new IllegalArgumentException(
          "is " + metres + " m, but " + LOWEST + " to " + HIGHEST + " m is accepted");
    }
  }

  /** True where the aircraft itself may refuse, silently. */
  public boolean isUnusual() {
    return metres > USUALLY_HIGHEST;
  }

  @Override
  public String toString() {
    return metres + " m";
  }
}
