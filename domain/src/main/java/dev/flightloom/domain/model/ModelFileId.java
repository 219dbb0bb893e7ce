package dev.flightloom.domain.model;

/**
 * Identifies a file of a model that can be downloaded; how it relates to the id of the model is not
 * documented (contract chapter 8.4).
 */
public record ModelFileId(long value) {
  public ModelFileId {
    if (value < 0) {
      throw new IllegalArgumentException("no model file has the id " + value);
    }
  }

  /** Reads the digits of {@code text}. */
  public static ModelFileId valueOf(String text) {
    if (!text.matches("\\d{1,18}")) {
      throw new IllegalArgumentException("is '" + text + "', but a whole number is accepted");
    }
    return new ModelFileId(Long.parseLong(text));
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
