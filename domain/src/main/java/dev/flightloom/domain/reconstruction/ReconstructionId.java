package dev.flightloom.domain.reconstruction;

/** Our own name for one reconstruction; short enough to be typed. */
public record ReconstructionId(String value) {
  public ReconstructionId {
    if (!value.matches("[A-Za-z0-9][A-Za-z0-9-]{0,63}")) {
      throw new IllegalArgumentException("no reconstruction id: '" + value + "'");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
