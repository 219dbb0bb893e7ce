package dev.flightloom.domain.device;

import dev.flightloom.domain.vocabulary.Foreign;

/**
 * Product that a device is (contract chapter 1.9).
 *
 * @param key domain, type and sub-type such as {@code 3-2-0} for a Dock 2
 * @param name what FlightHub calls it, or empty
 */
public record DeviceModel(String key, String name, Foreign<DeviceClass> kind) {

  /** A model that the answer does not tell. */
  public static final DeviceModel UNTOLD = new DeviceModel("", "", new Foreign.Unrecognised<>(""));

  /** The name, or the key where there is none. */
  public String title() {
    return name.isBlank() ? key : name;
  }
}
