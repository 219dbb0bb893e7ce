package dev.flightloom.domain.workflow;

/** How urgent an alarm is, 1 to 5; 3 is a usual threshold of workflows (contract chapter 12.2). */
public record AlarmLevel(int value) {
  public AlarmLevel {
    if (value < 1 || value > 5) {
      throw new IllegalArgumentException("is " + value + ", but a level from 1 to 5 is accepted");
    }
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
