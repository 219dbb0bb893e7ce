package dev.flightloom.domain.device;

import dev.flightloom.domain.vocabulary.Coded;

/** Kind of a device; its number is the first part of the model's key (contract chapter 1.9). */
public enum DeviceClass implements Coded {
  DOCK(3, "airport"),
  AIRCRAFT(0, "drone"),
  CONTROLLER(2, "rc"),
  PAYLOAD(1, "payload");

  private final int code;
  private final String word;

  DeviceClass(int code, String word) {
    this.code = code;
    this.word = word;
  }

  @Override
  public int code() {
    return code;
  }

  @Override
  public String word() {
    return word;
  }
}
