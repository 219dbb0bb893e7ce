package dev.flightloom.domain.flighttask;

/** How a series repeats (repeat_type, contract chapters 6.1 and 16, unknown 12). */
public enum RepeatWord {
  NONREPEATING,
  DAILY,
  WEEKLY,
  /** By the dates of a month. */
  ABSOLUTE_MONTHLY,
  /** By the weekdays of a week of a month. */
  RELATIVE_MONTHLY
}
