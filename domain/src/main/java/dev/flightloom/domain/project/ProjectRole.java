package dev.flightloom.domain.project;

/**
 * What a person may do in a project, in FlightHub's own word: the list is open, words that only
 * another release of FlightHub knows are passed on (contract chapter 3.5).
 */
public record ProjectRole(String word) {

  /** Runs the project. */
  public static final ProjectRole ADMIN = new ProjectRole("project-admin");

  /** Works in the project. */
  public static final ProjectRole MEMBER = new ProjectRole("project-member");

  public ProjectRole {
    if (!word.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException(
          "is '" + word + "', but a role such as project-admin or project-member is accepted");
    }
  }

  @Override
  public String toString() {
    return word;
  }
}
