package dev.flightloom.adapters.flighthub.livestream;

import dev.flightloom.adapters.flighthub.client.Mandatory;
import org.jspecify.annotations.Nullable;

/**
 * How to play a stream, as FlightHub writes it (contract chapter 5.1); what {@code url} holds is
 * decided by {@code url_type}. A secret.
 */
record StreamWire(@Nullable String url, @Nullable String urlType, @Nullable Long expireTs) {

  /** The same answer, known to have everything that may not be missing. */
  StreamWire complete() {
    var stream = Mandatory.of("the livestream");
    stream.text("url", url);
    stream.present("url_type", urlType);
    stream.present("expire_ts", expireTs);
    return this;
  }

  @Override
  public String toString() {
    return "StreamWire[" + urlType + ", redacted]";
  }
}
