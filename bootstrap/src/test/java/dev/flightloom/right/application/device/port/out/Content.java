package dev.flightloom.right.application.device.port.out;

/** What ports hand through, which a use case may watch. */
public interface Content {
  long sizeInBytes();
}
