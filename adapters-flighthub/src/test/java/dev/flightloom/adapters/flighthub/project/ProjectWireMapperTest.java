package dev.flightloom.adapters.flighthub.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Position;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectWireMapperTest {
  private final ProjectWireMapper mapper = new ProjectWireMapperImpl();

  private List<Project> read(String sample) {
    Envelope<ProjectListWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return envelope.unwrap().entries().stream()
        .map(wire -> mapper.toProject(wire.complete()))
        .toList();
  }

  @Test
  void readsAProject() {
    assertThat(read("project/list.json").getFirst())
        .isEqualTo(
            new Project(
                new ProjectId("7a1c6f0e-5a41-4f5e-9b20-0d5f3a1b2c01"),
                "Harbour East",
                "",
                Position.of(53.5413, 9.9841, 0),
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2026-01-02T00:00:00Z")));
  }

  @Test
  void readsAProjectWithoutWhatMayBeAbsent() {
    var project = read("project/list.json").getLast();
    assertThat(project.introduction()).isEmpty();
    assertThat(project.centre()).isEqualTo(Position.UNKNOWN);
    assertThat(project.createdAt()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
  }

  @Test
  void readsNullAsAnEmptyList() {
    assertThat(read("project/list-null.json")).isEmpty();
  }

  @Test
  void namesTheMemberThatIsMissing() {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> read("project/list-without-id.json"))
        .withMessageContaining("uuid is missing");
  }
}
