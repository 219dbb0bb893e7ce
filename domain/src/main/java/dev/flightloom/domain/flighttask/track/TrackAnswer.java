package dev.flightloom.domain.flighttask.track;

/** What FlightHub says when asked for a trajectory; all of it ordinary (contract chapter 6.5). */
public sealed interface TrackAnswer {

  /** The task was flown. */
  record Flown(Track track) implements TrackAnswer {}

  /** Not there yet: it comes some minutes after the landing (219017; chapter 15, pain 17). */
  record NotYet() implements TrackAnswer {}

  /** The task never flew, so there will be none (219035, 219039). */
  record NoFlight() implements TrackAnswer {}
}
