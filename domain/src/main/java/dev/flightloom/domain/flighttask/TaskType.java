package dev.flightloom.domain.flighttask;

/** When a flight task starts (contract chapter 6.1). */
public enum TaskType {
  /** At once. */
  IMMEDIATE,
  /** Once, at a given time. */
  TIMED,
  /** At several start times. */
  RECURRING,
  /** Again and again within periods, as the battery allows. */
  CONTINUOUS
}
