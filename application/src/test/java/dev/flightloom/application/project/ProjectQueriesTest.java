package dev.flightloom.application.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.application.project.ProjectQueries.Unnamed;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.project.Project;
import org.junit.jupiter.api.Test;

class ProjectQueriesTest {

  private static final Project EAST = InMemoryProjects.project("p-1", "Harbour East");
  private static final Project WEST = InMemoryProjects.project("p-2", "Harbour West");

  private static ProjectQueries over(Unnamed unnamed, Project... known) {
    return new ProjectQueries(new InMemoryProjects(known), unnamed);
  }

  @Test
  void findsByIdAndByName() {
    var queries = over(new Unnamed("", false), EAST, WEST);

    assertThat(queries.find("p-2")).isEqualTo(WEST);
    assertThat(queries.find(" Harbour East ")).isEqualTo(EAST);
    assertThat(queries.list()).containsExactly(EAST, WEST);
  }

  @Test
  void takesTheOnlyOneTheUsualOneOrInTheSimulatorTheFirst() {
    assertThat(over(new Unnamed("", false), EAST).find("")).isEqualTo(EAST);
    assertThat(over(new Unnamed("p-2", false), EAST, WEST).find("")).isEqualTo(WEST);
    assertThat(over(new Unnamed("", true), EAST, WEST).find("")).isEqualTo(EAST);
  }

  @Test
  void asksForANameWhereThereAreSeveral() {
    assertThatThrownBy(() -> over(new Unnamed("", false), EAST, WEST).find(""))
        .isInstanceOfSatisfying(
            Rejected.class,
            it -> {
              assertThat(it.code()).isEqualTo("project.ambiguous");
              assertThat(it.message()).contains("Harbour East, Harbour West");
            });
  }

  @Test
  void asksForTheIdWhereANameIsTakenTwice() {
    var twin = InMemoryProjects.project("p-3", "Harbour East");

    assertThatThrownBy(() -> over(new Unnamed("", false), EAST, twin).find("Harbour East"))
        .isInstanceOfSatisfying(Rejected.class, it -> assertThat(it.remedy()).contains("p-1, p-3"));
  }

  @Test
  void namesWhatThereIsWhenNothingMatches() {
    assertThatThrownBy(() -> over(new Unnamed("", true), EAST).find("Moon"))
        .isInstanceOfSatisfying(
            NotFound.class, it -> assertThat(it.remedy()).contains("Harbour East"));
    assertThatThrownBy(() -> over(new Unnamed("", true)).find(""))
        .isInstanceOfSatisfying(
            NotFound.class, it -> assertThat(it.remedy()).contains("add the user"));
  }
}
