package dev.flightloom.domain.flighttask;

/** Whether an interrupted task goes on by itself (resumable_status). */
public enum ResumePolicy {
  AUTO,
  MANUAL
}
