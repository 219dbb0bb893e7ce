package dev.flightloom.adapters.flighthub.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.model.FlightModelOrder;
import dev.flightloom.domain.model.FlightModelOrder.Area;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An order as FlightHub reads it (contract chapter 8.3); quality is a word here (contract 14.25).
 */
record FlightModelOrderWire(
    String name,
    List<String> reconstructionType,
    double simplifiedFactor,
    long taskFolderId,
    String wkt,
    String qualityLevel,
    String reconstructionMode,
    List<String> generateModelFormats,
    @JsonInclude(Include.NON_NULL) @Nullable AreaWire predefineArea) {

  /** The area, with the long names of its points (contract 14.31). */
  record AreaWire(List<PointWire> polygonPoints) {}

  /** A corner. */
  record PointWire(double longitude, double latitude) {}

  static FlightModelOrderWire of(FlightModelOrder order) {
    var settings = order.settings();
    return new FlightModelOrderWire(
        order.name(),
        order.kinds().stream().map(FileTypes::wordOf).sorted().toList(),
        settings.simplification(),
        order.mediaFolder(),
        order.system().toString(),
        word(settings.quality()),
        word(settings.mode()),
        words(settings.formats()),
        area(order.area()));
  }

  private static @Nullable AreaWire area(Area area) {
    return switch (area) {
      case Area.Everything _ -> null;
      case Area.Within(var corners) ->
          new AreaWire(
              corners.stream().map(it -> new PointWire(it.longitude(), it.latitude())).toList());
    };
  }

  /** In the order of the page, so that equal orders look equal. */
  private static List<String> words(Collection<? extends Enum<?>> values) {
    return values.stream().sorted().map(FlightModelOrderWire::word).toList();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
