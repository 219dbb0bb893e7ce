package dev.flightloom.wrong.r02.noise.application.device;

/** Wrong: a use case speaks to the terminal. */
public final class DeviceQueries {
  public void find(String sn) {
    System.out.println(sn);
  }
}
