package dev.flightloom.adapters.flighthub.reconstruction;

import dev.flightloom.domain.model.ModelKind;
import java.util.Optional;

/** The numbers of model_type (contract chapter 10.7). */
final class ModelTypeCodes {
  private ModelTypeCodes() {}

  /** The kind, or nothing for a number that the contract does not list. */
  static Optional<ModelKind> kind(int type) {
    return switch (type) {
      case 1 -> Optional.of(ModelKind.ORTHOPHOTO);
      case 2 -> Optional.of(ModelKind.MESH);
      case 3 -> Optional.of(ModelKind.GAUSSIAN_SPLAT);
      case 4 -> Optional.of(ModelKind.LIDAR);
      default -> Optional.empty();
    };
  }
}
