package dev.flightloom.domain.reconstruction.plan;

import dev.flightloom.domain.model.ModelKind;
import java.util.List;

/**
 * The products of one reconstruction, at least one and each kind once, in one coordinate system.
 */
public record ReconstructionPlan(CoordinateSystem coordinateSystem, List<Product> products) {

  public ReconstructionPlan {
    products = List.copyOf(products);
    if (products.isEmpty()) {
      throw new IllegalArgumentException("nothing to build: name at least one product");
    }
    if (products.stream().map(Product::kind).distinct().count() != products.size()) {
      throw new IllegalArgumentException("a product is named twice");
    }
  }

  /** The kinds in the order in which they were asked for. */
  public List<ModelKind> kinds() {
    return products.stream().map(Product::kind).toList();
  }

  /** True when {@code kind} is to be built. */
  public boolean wants(ModelKind kind) {
    return kinds().contains(kind);
  }

  /** The same plan in another coordinate system. */
  public ReconstructionPlan in(CoordinateSystem system) {
    return new ReconstructionPlan(system, products);
  }
}
