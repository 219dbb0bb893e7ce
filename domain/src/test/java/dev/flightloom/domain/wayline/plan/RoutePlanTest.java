package dev.flightloom.domain.wayline.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.SampleRoute;
import dev.flightloom.domain.wayline.Summit;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutePlanTest {

  private static RoutePlan with(RoutePath... paths) {
    var plan = SampleRoute.plan();
    return new RoutePlan(plan.format(), plan.mission(), plan.templates(), List.of(paths));
  }

  private static RoutePath path(Figure height, Figure speed, Foreign<HeightReference> reference) {
    var points =
        List.of(
            new Waypoint(0, new Waypoint.Place(53.5, 9.9), Figure.of(40), speed),
            new Waypoint(1, new Waypoint.Place(53.5, 9.91), height, speed));
    return new RoutePath(
        0, reference, Figure.untold(), Figure.untold(), Figure.untold(), points, List.of());
  }

  @Test
  void measuresAlongTheEarthAndUpwards() {
    var path = SampleRoute.path(HeightReference.WGS84);

    assertThat(path.computedDistance()).isCloseTo(Math.hypot(111.195, 20), offset(0.1));
    assertThat(path.computedDuration()).isEqualTo(Figure.of(path.computedDistance() / 10));
  }

  @Test
  void tellsNoDurationWithoutASpeed() {
    var reference = new Foreign.Known<>(HeightReference.WGS84);
    assertThat(with(path(Figure.of(50), Figure.untold(), reference)).durationInSeconds())
        .isEqualTo(Figure.untold());
    assertThat(with(path(Figure.of(50), Figure.of(0), reference)).durationInSeconds())
        .isEqualTo(Figure.untold());
  }

  @Test
  void tellsTheSummitWithItsReference() {
    assertThat(with(SampleRoute.path(HeightReference.RELATIVE_TO_START_POINT)).summit())
        .isEqualTo(new Summit.AboveTakeOff(60));
    assertThat(with(SampleRoute.path(HeightReference.WGS84)).summit())
        .isEqualTo(new Summit.AboveEllipsoid(60));
    assertThat(with(SampleRoute.path(HeightReference.REAL_TIME_FOLLOW_SURFACE)).summit())
        .isEqualTo(new Summit.AboveGround(60));
  }

  @Test
  void neverTakesAnUnknownHeightForALowOne() {
    var relative = new Foreign.Known<>(HeightReference.RELATIVE_TO_START_POINT);
    assertThat(with(path(Figure.untold(), Figure.of(5), relative)).summit())
        .isInstanceOf(Summit.Untold.class);
    assertThat(with(path(Figure.of(50), Figure.of(5), new Foreign.Unrecognised<>("moon"))).summit())
        .isInstanceOf(Summit.Untold.class);
    assertThat(with().summit()).isInstanceOf(Summit.Untold.class);
    assertThat(
            with(
                    SampleRoute.path(HeightReference.WGS84),
                    SampleRoute.path(HeightReference.ABOVE_GROUND_LEVEL))
                .summit())
        .isInstanceOf(Summit.Untold.class);
  }

  @Test
  void countsTheFirstClimbToTheSummit() {
    var relative = new Foreign.Known<>(HeightReference.RELATIVE_TO_START_POINT);
    var low =
        new RoutePath(
            0,
            relative,
            Figure.of(5),
            Figure.untold(),
            Figure.untold(),
            List.of(new Waypoint(0, new Waypoint.Place(53.5, 9.9), Figure.of(10), Figure.untold())),
            List.of());

    assertThat(with(low).summit()).isEqualTo(new Summit.AboveTakeOff(20));
  }
}
