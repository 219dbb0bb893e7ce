package dev.flightloom.application.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.project.port.out.Projects;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.Project;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Projects} does. */
public interface ProjectsContract {

  /** The port, over an organisation with at least three projects. */
  Projects projects();

  /** Makes the next call meet a FlightHub that asks to slow down. */
  void throttleNextCall();

  /** Makes the next call meet a FlightHub that cannot answer. */
  void breakNextCall();

  @Test
  default void listsEveryProjectOnce() {
    var ids = projects().all().stream().map(Project::id).toList();
    assertThat(ids).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
  }

  @Test
  default void keepsTheOrder() {
    assertThat(projects().all()).isEqualTo(projects().all());
  }

  @Test
  default void tellsWhenToSlowDown() {
    throttleNextCall();
    assertThatExceptionOfType(Throttled.class).isThrownBy(() -> projects().all());
  }

  @Test
  default void isUnavailableWhileFlightHubIsDown() {
    breakNextCall();
    assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> projects().all());
    assertThat(projects().all()).isNotEmpty();
  }
}
