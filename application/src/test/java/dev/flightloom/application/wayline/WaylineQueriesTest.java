package dev.flightloom.application.wayline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.project.ProjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaylineQueriesTest {
  private static final ProjectId PROJECT = new ProjectId("p-1");

  private final InMemoryWaylines waylines = new InMemoryWaylines();
  private final WaylineQueries queries = new WaylineQueries(waylines);

  @BeforeEach
  void putThreeRoutes() {
    waylines.put(PROJECT, InMemoryWaylines.route("w-1", "fence"));
    waylines.put(PROJECT, InMemoryWaylines.route("w-2", "quay"));
    waylines.put(PROJECT, InMemoryWaylines.route("w-3", "quay"));
  }

  @Test
  void findsByIdAndByName() {
    assertThat(queries.find(PROJECT, "w-2").route().name()).isEqualTo("quay");
    assertThat(queries.find(PROJECT, " fence ").route().id().value()).isEqualTo("w-1");
    assertThat(queries.list(PROJECT)).hasSize(3);
  }

  @Test
  void asksForAnIdWithoutListing() {
    var id = "0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01";
    waylines.put(PROJECT, InMemoryWaylines.route(id, "crane"));

    assertThat(queries.find(PROJECT, id).route().name()).isEqualTo("crane");
    assertThatThrownBy(() -> queries.find(PROJECT, id.replace('0', '9')))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void asksForTheIdWhereANameIsTakenTwice() {
    assertThatThrownBy(() -> queries.find(PROJECT, "quay"))
        .isInstanceOfSatisfying(Rejected.class, it -> assertThat(it.remedy()).contains("w-2, w-3"));
  }

  @Test
  void namesTheRouteThatIsMissing() {
    assertThatThrownBy(() -> queries.find(PROJECT, "moon"))
        .isInstanceOfSatisfying(
            NotFound.class, it -> assertThat(it.message()).contains("'moon'", "p-1"));
    assertThatThrownBy(() -> queries.find(PROJECT, " ")).isInstanceOf(NotFound.class);
  }
}
