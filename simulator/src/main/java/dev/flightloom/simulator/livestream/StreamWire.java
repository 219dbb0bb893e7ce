package dev.flightloom.simulator.livestream;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Answer to a livestream start (contract 5.1).
 *
 * @param url a room or an address, as {@code url_type} says
 * @param expireTs end of the token, Unix seconds
 */
@RegisterForReflection
record StreamWire(long expireTs, String urlType, String url) {
  @Override
  public String toString() {
    return "StreamWire[" + urlType + "]";
  }
}
