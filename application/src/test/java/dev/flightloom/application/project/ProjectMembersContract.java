package dev.flightloom.application.project;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.project.port.out.ProjectMembers;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.NewMember;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.project.ProjectRole;
import dev.flightloom.domain.project.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ProjectMembers} does. */
public interface ProjectMembersContract {

  /** Two people, one of them with a callsign. */
  List<NewMember> TWO =
      List.of(
          new NewMember(new UserId("1900000000000000001"), ProjectRole.MEMBER, "Pilot B"),
          new NewMember(new UserId("1900000000000000002"), ProjectRole.ADMIN, ""));

  /** The port. */
  ProjectMembers members();

  /** A project of ours. */
  ProjectId project();

  /** A project of somebody else. */
  ProjectId foreignProject();

  /** Lets the answer of the next call get lost. */
  void loseNextAnswer();

  @Test
  default void addsPeopleAndMayBeRepeated() {
    assertThatCode(() -> members().add(project(), TWO)).doesNotThrowAnyException();
    assertThatCode(() -> members().add(project(), TWO)).doesNotThrowAnyException();
  }

  @Test
  default void addsNobodyToAForeignProject() {
    assertThatExceptionOfType(Denied.class).isThrownBy(() -> members().add(foreignProject(), TWO));
  }

  @Test
  default void isUnavailableWhenTheAnswerIsLost() {
    loseNextAnswer();
    assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> members().add(project(), TWO));
  }
}
