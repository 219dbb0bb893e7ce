package dev.flightloom.domain.project;

/** Identifies a project; goes into the header X-Project-Uuid (contract chapter 1.3). */
public record ProjectId(String value) {
  public ProjectId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("project id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
