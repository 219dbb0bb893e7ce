package dev.flightloom.domain.flighttask.listing;

/** The waypoint that is flown to, counted from 0, of so many; the total is 0 where untold. */
public record WaypointProgress(int currentIndex, int total) {
  /** True where FlightHub tells how many waypoints there are. */
  public boolean isTold() {
    return total > 0;
  }
}
