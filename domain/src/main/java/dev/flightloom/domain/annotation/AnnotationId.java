package dev.flightloom.domain.annotation;

/** Identifies a mark on the map; nothing can be asked by it in this version of the API. */
public record AnnotationId(String value) {
  public AnnotationId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("annotation id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
