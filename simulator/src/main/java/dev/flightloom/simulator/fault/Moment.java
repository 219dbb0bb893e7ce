package dev.flightloom.simulator.fault;

import java.util.List;

/**
 * Which of the matching calls a rule hits.
 *
 * @param nth numbers from 1; empty for all between {@code from} and {@code to}
 * @param probability 0 to 1
 * @param times at most
 */
record Moment(List<Integer> nth, int from, int to, double probability, int times) {
  Moment {
    nth = List.copyOf(nth);
    if (probability < 0 || probability > 1) {
      throw new IllegalArgumentException("probability must be between 0 and 1");
    }
  }

  boolean includes(int number) {
    return nth.isEmpty() ? number >= from && number <= to : nth.contains(number);
  }
}
