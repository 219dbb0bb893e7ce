package dev.flightloom.wrong.r06.verb.application.device.port.in;

/** Wrong: the method has another verb than the port. */
@FunctionalInterface
public interface FindDevice {
  String lookUp(String sn);
}
