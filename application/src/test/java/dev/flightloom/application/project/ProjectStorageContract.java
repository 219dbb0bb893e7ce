package dev.flightloom.application.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.project.port.out.ProjectStorage;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.project.ProjectId;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ProjectStorage} does. */
public interface ProjectStorageContract {

  /** The port. */
  ProjectStorage storage();

  /** A project of ours. */
  ProjectId project();

  /** A project of somebody else. */
  ProjectId foreignProject();

  /** Makes the next call meet a FlightHub that asks to slow down. */
  void throttleNextCall();

  @Test
  default void grantsAPlaceThatIsReadyForUse() {
    var grant = storage().grant(project());
    assertThat(grant.store().endpoint()).contains("://");
    assertThat(grant.store().bucket()).isNotBlank();
    assertThat(grant.store().keyPrefix()).isNotBlank().doesNotEndWith("/");
    assertThat(grant.credentials().accessKeyId()).isNotBlank();
    assertThat(grant.credentials().accessKeySecret()).isNotBlank();
    assertThat(grant.expiresAt()).isAfter(grant.grantedAt());
    assertThat(grant.keyFor("a.kmz")).isEqualTo(grant.store().keyPrefix() + "/a.kmz");
  }

  @Test
  default void refusesAForeignProjectsStorage() {
    assertThatExceptionOfType(Denied.class).isThrownBy(() -> storage().grant(foreignProject()));
  }

  @Test
  default void tellsWhenToSlowDownBeforeAGrant() {
    throttleNextCall();
    assertThatExceptionOfType(Throttled.class).isThrownBy(() -> storage().grant(project()));
  }
}
