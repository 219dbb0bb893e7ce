package dev.flightloom.application.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.project.NewMember;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.project.ProjectRole;
import dev.flightloom.domain.project.UserId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectAccessTest {
  private static final ProjectId PROJECT = new ProjectId("p-1");

  private final InMemoryProjectMembers people = new InMemoryProjectMembers(PROJECT);
  private final ProjectAccess access =
      new ProjectAccess(new InMemoryProjectStorage(PROJECT), people);

  @Test
  void showsThePlaceAndTheEndOfAGrantAndNoKeys() {
    var place = access.show(PROJECT);
    assertThat(place.store().bucket()).isEqualTo("bucket-1");
    assertThat(place.expiresAt()).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
    assertThat(place.toString()).doesNotContain("INVENTED");
  }

  @Test
  void addsPeople() {
    access.add(PROJECT, ProjectMembersContract.TWO);
    assertThat(people.added()).containsExactlyElementsOf(ProjectMembersContract.TWO);
  }

  @Test
  void refusesNobodyAndSomebodyTwice() {
    var once = new NewMember(new UserId("u-1"), ProjectRole.MEMBER, "");
    var again = new NewMember(new UserId("u-1"), ProjectRole.ADMIN, "");
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> access.add(PROJECT, List.of()))
        .satisfies(it -> assertThat(it.code()).isEqualTo("project.no-members"));
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> access.add(PROJECT, List.of(once, again)))
        .satisfies(it -> assertThat(it.code()).isEqualTo("project.member-twice"));
    assertThat(people.added()).isEmpty();
  }
}
