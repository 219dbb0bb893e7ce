package dev.flightloom.adapters.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.application.project.port.in.AddMembers;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.project.port.in.ShowStorage;
import dev.flightloom.domain.project.NewMember;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.project.ProjectRole;
import dev.flightloom.domain.project.StorageGrant;
import dev.flightloom.domain.project.StoragePlace;
import dev.flightloom.domain.project.UserId;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectAccessCommandsTest {
  private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");

  private final TestCommandLine cli = new TestCommandLine();
  private final List<NewMember> added = new ArrayList<>();

  @BeforeEach
  void knowOneProject() {
    cli.with(
            FindProject.class,
            name -> new Project(new ProjectId("p-" + name), name, "", Position.UNKNOWN, DAY, DAY))
        .with(AddMembers.class, (_, members) -> added.addAll(members))
        .with(
            ShowStorage.class,
            _ ->
                new StoragePlace(
                    new StorageGrant.Store(
                        new Foreign.Known<>(StorageGrant.Provider.MINIO),
                        "http://minio.example.net:9000",
                        "",
                        "bucket-1",
                        "org/prj"),
                    DAY));
  }

  @Test
  void showsWhereFilesGoAndUntilWhen() {
    assertThat(cli.run("projects", "storage", "--project", "Quarry")).isZero();
    assertThat(cli.out())
        .contains("minio", "http://minio.example.net:9000", "bucket-1", "org/prj", DAY.toString());
  }

  @Test
  void writesTheStorageAsJson() {
    assertThat(cli.run("projects", "storage", "--json")).isZero();
    assertThat(cli.out()).contains("\"bucket\" : \"bucket-1\"");
  }

  @Test
  void addsPeople() {
    assertThat(cli.run("projects", "members", "add", "19", "20", "--role", "project-admin"))
        .isZero();
    assertThat(added)
        .containsExactly(
            new NewMember(new UserId("19"), ProjectRole.ADMIN, ""),
            new NewMember(new UserId("20"), ProjectRole.ADMIN, ""));
    assertThat(cli.out()).contains("2 people in project");
  }

  @Test
  void addsOneWithACallsign() {
    assertThat(cli.run("projects", "members", "add", "19", "--nickname", "Pilot B", "--json"))
        .isZero();
    assertThat(added)
        .containsExactly(new NewMember(new UserId("19"), ProjectRole.MEMBER, "Pilot B"));
    assertThat(cli.out()).contains("\"added\" : [ \"19\" ]");
  }

  @Test
  void refusesACallsignForTwoAndARoleThatIsNone() {
    assertThat(cli.run("projects", "members", "add", "19", "20", "--nickname", "B")).isEqualTo(2);
    assertThat(cli.run("projects", "members", "add", "19", "--role", "Boss!")).isEqualTo(2);
    assertThat(cli.err()).contains("--nickname is for one user", "--role is 'Boss!'");
    assertThat(added).isEmpty();
  }
}
