package dev.flightloom.domain.device.health;

/** How serious a health message is, the least first (contract chapter 4.2). */
public enum HealthLevel {
  NOTIFICATION,
  REMINDER,
  WARNING
}
