package dev.flightloom.wrong.r02.application.application.device;

import jakarta.inject.Inject;

/** Wrong: a use case knows who makes it. */
public final class DeviceQueries {
  final String name;

  @Inject
  public DeviceQueries(String name) {
    this.name = name;
  }
}
