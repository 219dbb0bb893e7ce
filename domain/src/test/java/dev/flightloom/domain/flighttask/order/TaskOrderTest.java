package dev.flightloom.domain.flighttask.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.flightloom.domain.flighttask.TaskType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaskOrderTest {
  private static final Instant MORNING = SampleOrder.MORNING;
  private static final Instant END = MORNING.plus(Duration.ofDays(30));
  private static final RepeatRule DAILY = new RepeatRule.Daily(1);

  @Test
  void countsDaysInTheZoneOfTheTask() {
    var lateInBerlin = Instant.parse("2026-01-02T22:30:00Z");
    var nextDayInBerlin = lateInBerlin.plus(Duration.ofHours(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            SampleOrder.with(
                new Schedule.Recurring(List.of(lateInBerlin, nextDayInBerlin), DAILY, END)))
        .withMessageContaining("2026-01-02")
        .withMessageContaining("2026-01-03")
        .withMessageContaining("Europe/Berlin");
  }

  @Test
  void refusesPeriodsBeyondMidnight() {
    var night =
        new FlightPeriod(
            Instant.parse("2026-01-02T22:00:00Z"), Instant.parse("2026-01-02T23:30:00Z"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SampleOrder.with(new Schedule.Continuous(List.of(night), DAILY, END, 80)));
  }

  @Test
  void refusesToLandWhereItStartsByName() {
    var order = SampleOrder.immediate();
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new TaskOrder(
                order.name(),
                order.dock(),
                new LandingDock.Other(order.dock()),
                order.wayline(),
                order.zone(),
                order.schedule(),
                order.rules()))
        .withMessageContaining("leave it out");
  }

  @Test
  void sortsStartTimesAndDropsDoubles() {
    var later = MORNING.plusSeconds(60);
    var schedule = new Schedule.Recurring(List.of(later, MORNING, later), DAILY, END);
    assertThat(schedule.starts()).containsExactly(MORNING, later);
    assertThat(schedule.firstStart(Instant.EPOCH)).isEqualTo(MORNING);
    assertThat(schedule.lastStart(Instant.EPOCH)).isEqualTo(END);
  }

  @Test
  void takesUpToFortyEightStartTimes() {
    assertThat(new Schedule.Recurring(starts(48), DAILY, END).starts()).hasSize(48);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Schedule.Recurring(starts(49), DAILY, END))
        .withMessageContaining("1 to 48");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Schedule.Recurring(List.of(), DAILY, END));
  }

  @Test
  void refusesASeriesThatEndsBeforeItsLastStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Schedule.Recurring(starts(3), DAILY, MORNING));
  }

  @Test
  void refusesOverlappingPeriodsAndOddBatteries() {
    var one = new FlightPeriod(MORNING, MORNING.plusSeconds(600));
    var two = new FlightPeriod(MORNING.plusSeconds(300), MORNING.plusSeconds(900));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Schedule.Continuous(List.of(two, one), DAILY, END, 80))
        .withMessageContaining("overlap");
    for (var percent : List.of(49, 101)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Schedule.Continuous(List.of(one), DAILY, END, percent))
          .withMessageContaining("50 to 100");
    }
  }

  @Test
  @DisplayName("contract 14.29: a timed task has one moment or a window")
  void takesAMomentOrAWindow() {
    assertThat(new Schedule.Timed(MORNING, MORNING).lastStart(END)).isEqualTo(MORNING);
    assertThat(new Schedule.Timed(MORNING, END).lastStart(MORNING)).isEqualTo(END);
    assertThatIllegalArgumentException().isThrownBy(() -> new Schedule.Timed(END, MORNING));
  }

  @Test
  @DisplayName("contract 14.28: 15 to 1500 m are accepted, above 500 m is unusual")
  void knowsTheRangeOfReturnAltitudes() {
    assertThat(new ReturnAltitude(15).isUnusual()).isFalse();
    assertThat(new ReturnAltitude(500).isUnusual()).isFalse();
    assertThat(new ReturnAltitude(501).isUnusual()).isTrue();
    assertThat(new ReturnAltitude(1500).isUnusual()).isTrue();
    for (var metres : List.of(14, 1501, -1)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ReturnAltitude(metres))
          .withMessage("is " + metres + " m, but 15 to 1500 m is accepted");
    }
  }

  @Test
  @DisplayName("contract 14.10: gnss is read as gps")
  void readsGnssAsGps() {
    assertThat(RoutePrecision.parse("gnss")).isEqualTo(RoutePrecision.GPS);
    assertThat(RoutePrecision.parse("GPS")).isEqualTo(RoutePrecision.GPS);
    assertThat(RoutePrecision.parse("rtk")).isEqualTo(RoutePrecision.RTK);
    assertThatIllegalArgumentException().isThrownBy(() -> RoutePrecision.parse("laser"));
  }

  @Test
  void wantsNamesOfTheTimeZoneDatabase() {
    assertThat(new TaskZone("Europe/Berlin").dayOf(MORNING)).hasToString("2026-01-02");
    for (var wrong : List.of("Berlin", "+01:00", "")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new TaskZone(wrong))
          .withMessageContaining("Europe/Berlin");
    }
  }

  @Test
  void refusesRulesThatMeanNothing() {
    Stream.<Runnable>of(
            () -> new RepeatRule.Daily(0),
            () -> new RepeatRule.Weekly(1, Set.of()),
            () -> new RepeatRule.MonthlyByDate(1, Set.of(32)),
            () -> new RepeatRule.MonthlyByWeekday(1, 5, Set.of(DayOfWeek.MONDAY)),
            () -> new RepeatRule.MonthlyByWeekday(1, 1, Set.of()))
        .forEach(rule -> assertThatIllegalArgumentException().isThrownBy(rule::run));
  }

  @Test
  void knowsTheTypeOfEachSchedule() {
    assertThat(new Schedule.Immediate().type()).isEqualTo(TaskType.IMMEDIATE);
    assertThat(SampleOrder.timed().schedule().type()).isEqualTo(TaskType.TIMED);
    assertThat(new Schedule.Immediate().firstStart(MORNING)).isEqualTo(MORNING);
  }

  private static List<Instant> starts(int count) {
    return IntStream.range(0, count).mapToObj(i -> MORNING.plusSeconds(60L * i)).toList();
  }
}
