package dev.flightloom.wrong.r08.setter.domain.device;

/** Wrong: can be changed. */
public interface Device {
  void setName(String name);
}
