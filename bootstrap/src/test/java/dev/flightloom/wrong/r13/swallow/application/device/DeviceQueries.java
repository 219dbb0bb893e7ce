package dev.flightloom.wrong.r13.swallow.application.device;

import java.util.concurrent.Callable;

/** Wrong: a bug looks like a device that is not there. */
public final class DeviceQueries {
  public boolean isKnown(Callable<Boolean> lookUp) {
    try {
      return lookUp.call();
    } catch (Exception e) {
      return false;
    }
  }
}
