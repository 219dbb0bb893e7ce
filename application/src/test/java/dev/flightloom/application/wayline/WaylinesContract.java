package dev.flightloom.application.wayline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.wayline.port.out.Waylines;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Outcome;
import dev.flightloom.domain.wayline.RouteName;
import dev.flightloom.domain.wayline.UploadedRoute;
import dev.flightloom.domain.wayline.Wayline;
import dev.flightloom.domain.wayline.WaylineId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Waylines} does. */
public interface WaylinesContract {

  /** The port. */
  Waylines waylines();

  /** A project that our key may read. */
  ProjectId project();

  /** A project that our key may not read. */
  ProjectId foreignProject();

  /** A route of {@link #project}. */
  WaylineId knownRoute();

  /** Key of a file in the bucket that FlightHub will like. */
  String goodFile();

  /** Key of a file in the bucket that FlightHub will not like. */
  String badFile();

  /** Makes the next listing meet a FlightHub that asks to slow down. */
  void throttleNextListing();

  /** Makes the next listing meet a FlightHub that refuses our key. */
  void refuseTheKeyOnNextListing();

  /** Loses the answer of the next completion, which took effect or not. */
  void loseNextCompletion(boolean withEffect);

  @Test
  default void listsAKnownRoute() {
    assertThat(waylines().all(project())).extracting(Wayline::id).contains(knownRoute());
  }

  @Test
  default void tellsMoreInTheDetails() {
    var details = waylines().find(project(), knownRoute()).orElseThrow();
    assertThat(details.waypoints()).isGreaterThanOrEqualTo(2);
    assertThat(details.distanceInMetres()).isPositive();
    assertThat(details.download().address()).isNotBlank();
    assertThat(waylines().all(project())).contains(details.route());
  }

  @Test
  default void findsNothingForAnUnknownRoute() {
    var unknown = new WaylineId("00000000-0000-4000-8000-000000000000");
    assertThat(waylines().find(project(), unknown)).isEmpty();
  }

  @Test
  default void deniesAForeignProject() {
    assertThatExceptionOfType(Denied.class).isThrownBy(() -> waylines().all(foreignProject()));
  }

  @Test
  @DisplayName("contract 15.11: the uuid of finish-upload is the id of the list")
  default void listsWhatWasUploadedUnderTheIdOfTheAnswer() {
    var uploaded = finish("north-fence");
    assertThat(waylines().all(project()))
        .filteredOn(it -> it.id().equals(uploaded.id()))
        .extracting(Wayline::name)
        .containsExactly("north-fence");
  }

  @Test
  @DisplayName("contract 15.9: the bare 500 at finish-upload becomes a refusal with a reason")
  default void rejectsAFileThatFlightHubDoesNotLike() {
    var before = waylines().all(project());
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> waylines().finishUpload(project(), new RouteName("bad"), badFile()))
        .satisfies(it -> assertThat(it.code()).isEqualTo("wayline.not-accepted"));
    assertThat(waylines().all(project())).isEqualTo(before);
  }

  @Test
  default void settlesALostAnswerByTheName() {
    loseNextCompletion(true);
    assertThat(finish("south-fence").name()).isEqualTo("south-fence");
  }

  @Test
  default void doesNotGuessWhereTheNameIsNotListed() {
    loseNextCompletion(false);
    assertThat(waylines().finishUpload(project(), new RouteName("west-fence"), goodFile()))
        .isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  default void tellsWhenToSlowDown() {
    throttleNextListing();
    assertThatExceptionOfType(Throttled.class).isThrownBy(() -> waylines().all(project()));
  }

  @Test
  default void isUnavailableWithAWrongKey() {
    refuseTheKeyOnNextListing();
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> waylines().all(project()))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("flighthub.credentials"));
  }

  private UploadedRoute finish(String name) {
    return switch (waylines().finishUpload(project(), new RouteName(name), goodFile())) {
      case Outcome.Known<UploadedRoute>(var route) -> route;
      case Outcome.Unknown<UploadedRoute>(var why) -> throw why;
    };
  }
}
