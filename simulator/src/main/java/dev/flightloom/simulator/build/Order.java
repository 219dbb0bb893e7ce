package dev.flightloom.simulator.build;

import dev.flightloom.simulator.product.ModelKind;
import java.util.EnumMap;
import java.util.Map;

/**
 * A valid request to reconstruct a resource.
 *
 * @param images that each product consumes
 * @param parameters JSON text by product, at least one
 */
public record Order(
    String project,
    String resource,
    long images,
    Map<ModelKind, String> parameters,
    boolean deleteResource) {
  public Order {
    parameters = new EnumMap<>(parameters);
  }
}
