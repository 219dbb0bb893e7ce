package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.CoordinateSystems;

class InMemoryCoordinateSystemsTest implements CoordinateSystemsContract {
  @Override
  public CoordinateSystems register() {
    return new InMemoryCoordinateSystems();
  }
}
