package dev.flightloom.application.model;

import dev.flightloom.domain.model.FlightModel;
import dev.flightloom.domain.model.FlightModelId;
import dev.flightloom.domain.model.FlightModelOrder;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.model.OutputSystem;
import dev.flightloom.domain.vocabulary.Foreign;
import java.time.Instant;
import java.util.Set;

/** Models and orders of a quarry. */
public final class SampleFlightModel {
  private SampleFlightModel() {}

  /** A mesh of January. */
  public static FlightModel mesh(long id, String name) {
    return new FlightModel(
        new FlightModelId(id),
        name,
        new Foreign.Known<>(ModelKind.MESH),
        true,
        734_003_200,
        Instant.parse("2026-01-01T00:00:00Z").plusSeconds(id),
        Instant.parse("2026-01-02T00:00:00Z"));
  }

  /** An order of the photos in {@code folder}. */
  public static FlightModelOrder order(String name, long folder) {
    return new FlightModelOrder(
        name,
        Set.of(ModelKind.MESH),
        folder,
        new OutputSystem(32632),
        FlightModelOrder.Settings.USUAL,
        FlightModelOrder.Area.EVERYTHING);
  }
}
