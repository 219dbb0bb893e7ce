package dev.flightloom.adapters.flighthub.livestream;

import dev.flightloom.domain.livestream.StreamOrder;
import java.util.Locale;

/**
 * An order as FlightHub reads it (contract chapter 5.1). The quality is {@code quality_type}; the
 * page's own example says {@code video_quality}, which is refused (contract 14.8).
 */
record StreamOrderWire(String sn, String cameraIndex, long videoExpire, String qualityType) {

  static StreamOrderWire of(StreamOrder order) {
    return new StreamOrderWire(
        order.device().value(),
        order.camera().value(),
        order.tokenLife().toSeconds(),
        order.quality().name().toLowerCase(Locale.ROOT));
  }
}
