package dev.flightloom.domain.project;

/** Identifies a person of the organisation (user_id, contract chapter 3.5). */
public record UserId(String value) {
  public UserId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("user id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
