package dev.flightloom.wrong.r06.two.application.device.port.in;

/** Wrong: two questions in one port. */
public interface FindDevice {
  String find(String sn);

  String findAny();
}
