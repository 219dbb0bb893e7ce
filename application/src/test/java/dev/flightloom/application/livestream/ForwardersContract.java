package dev.flightloom.application.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.livestream.port.out.Forwarders;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.livestream.Forwarder;
import dev.flightloom.domain.livestream.ForwarderId;
import dev.flightloom.domain.livestream.NewForwarder;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Forwarders} does. */
public interface ForwardersContract {

  /** The port, over a project with a dock 8DCKTEST0001 and without forwarders. */
  Forwarders forwarders();

  /** A project of ours. */
  ProjectId project();

  /** A project of somebody else. */
  ProjectId foreignProject();

  /** Makes the next list meet a FlightHub that asks to slow down. */
  void throttleNextList();

  /** Lets the answer of the next creation get lost after it had its effect. */
  void loseNextCreation();

  /** Lets the next creation get lost before it had any effect. */
  void loseNextCreationBeforeItsEffect();

  /** How many creations arrived. */
  int creations();

  @Test
  default void createsForwardersThatPushNothingYet() {
    create(SampleForwarder.rtmp("north"));
    create(SampleForwarder.gb28181("platform"));
    assertThat(forwarders().all(project()))
        .extracting(Forwarder::name)
        .containsExactlyInAnyOrder("north", "platform");
    assertThat(forwarders().all(project())).noneMatch(Forwarder::enabled);
  }

  @Test
  default void tellsSourceAndTargetOfAForwarder() {
    var wanted = SampleForwarder.rtmp("north");
    create(wanted);
    assertThat(forwarders().all(project())).singleElement().matches(it -> it.isOf(wanted));
  }

  @Test
  default void switchesOnAndOffAgain() {
    var id = create(SampleForwarder.rtmp("north"));
    forwarders().switchTo(project(), id, true);
    assertThat(forwarders().all(project())).allMatch(Forwarder::enabled);
    forwarders().switchTo(project(), id, false);
    forwarders().switchTo(project(), id, false);
    assertThat(forwarders().all(project())).noneMatch(Forwarder::enabled);
  }

  @Test
  default void deletesForGood() {
    var id = create(SampleForwarder.rtmp("north"));
    forwarders().delete(project(), id);
    assertThat(forwarders().all(project())).isEmpty();
    assertThatExceptionOfType(Failure.class).isThrownBy(() -> forwarders().delete(project(), id));
  }

  /** Contract 15.22: the list settles what a lost answer left open. */
  @Test
  default void looksALostCreationUpByItsUniqueName() {
    loseNextCreation();
    var outcome = forwarders().create(project(), SampleForwarder.rtmp("north"));
    var listed = forwarders().all(project()).getFirst();
    assertThat(outcome).isEqualTo(new Outcome.Known<>(listed.id()));
    assertThat(creations()).isEqualTo(1);
  }

  @Test
  default void leavesALostCreationUnknownThatTheListDoesNotShow() {
    loseNextCreationBeforeItsEffect();
    assertThat(forwarders().create(project(), SampleForwarder.rtmp("north")))
        .isInstanceOf(Outcome.Unknown.class);
    assertThat(creations()).isEqualTo(1);
  }

  @Test
  default void refusesAForeignProject() {
    assertThatExceptionOfType(Denied.class).isThrownBy(() -> forwarders().all(foreignProject()));
  }

  @Test
  default void tellsWhenToSlowDown() {
    throttleNextList();
    assertThatExceptionOfType(Throttled.class).isThrownBy(() -> forwarders().all(project()));
  }

  private ForwarderId create(NewForwarder wanted) {
    return ((Outcome.Known<ForwarderId>) forwarders().create(project(), wanted)).value();
  }
}
