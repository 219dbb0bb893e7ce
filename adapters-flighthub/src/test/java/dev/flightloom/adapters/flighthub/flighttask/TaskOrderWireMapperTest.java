package dev.flightloom.adapters.flighthub.flighttask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.domain.device.DeviceSn;
import dev.flightloom.domain.flighttask.order.FlightPeriod;
import dev.flightloom.domain.flighttask.order.LandingDock;
import dev.flightloom.domain.flighttask.order.RepeatRule;
import dev.flightloom.domain.flighttask.order.RoutePrecision;
import dev.flightloom.domain.flighttask.order.SampleOrder;
import dev.flightloom.domain.flighttask.order.Schedule;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaskOrderWireMapperTest {
  private static final Instant BEGIN = SampleOrder.MORNING;
  private static final Instant HOUR_LATER = BEGIN.plusSeconds(3600);
  private static final Instant END = BEGIN.plus(Duration.ofDays(30));

  private static JsonNode written(TaskOrder order) {
    return Samples.written(TaskOrderWireMapper.toWire(order));
  }

  @Test
  @DisplayName("contract 14.26: the words are FlightHub's own, and an immediate task has no begin")
  void writesAnImmediateTask() {
    var order =
        SampleOrder.with(SampleOrder.immediate(), SampleOrder.rules(60, RoutePrecision.RTK));
    assertThat(written(order).toString())
        .isEqualTo(Samples.tree("flighttask/create-request-immediate.json").toString());
  }

  @Test
  @DisplayName("contract 14.22: requests count in Unix seconds")
  void writesATimedTaskWithAMomentOrAWindow() {
    var moment = written(SampleOrder.timed());
    assertThat(moment.get("begin_at").asLong()).isEqualTo(1_767_340_800L);
    assertThat(moment.has("latest_begin_at")).isFalse();
    assertThat(moment.has("end_at")).isFalse();
    assertThat(moment.has("repeat_type")).isFalse();
    var window = written(SampleOrder.with(new Schedule.Timed(BEGIN, HOUR_LATER)));
    assertThat(window.get("latest_begin_at").asLong()).isEqualTo(1_767_344_400L);
  }

  @Test
  void writesARecurringTask() {
    var rule = new RepeatRule.MonthlyByWeekday(2, 1, Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY));
    var order = SampleOrder.with(new Schedule.Recurring(List.of(BEGIN, HOUR_LATER), rule, END));
    assertThat(written(order).toString())
        .isEqualTo(Samples.tree("flighttask/create-request-recurring.json").toString());
  }

  @Test
  void writesAContinuousTaskThatLandsElsewhere() {
    var rule = new RepeatRule.MonthlyByDate(1, Set.of(15, 1));
    var periods = List.of(new FlightPeriod(BEGIN, HOUR_LATER));
    var it = SampleOrder.with(new Schedule.Continuous(periods, rule, END, 80));
    var order =
        new TaskOrder(
            it.name(),
            it.dock(),
            new LandingDock.Other(new DeviceSn("8DCKTEST0002")),
            it.wayline(),
            it.zone(),
            it.schedule(),
            it.rules());
    assertThat(written(order).toString())
        .isEqualTo(Samples.tree("flighttask/create-request-continuous.json").toString());
  }

  @Test
  void writesTheOtherRules() {
    var weekly = repeated(new RepeatRule.Weekly(1, Set.of(DayOfWeek.SATURDAY)));
    assertThat(weekly.get("repeat_type").asText()).isEqualTo("weekly");
    assertThat(weekly.at("/repeat_option/days_of_week")).hasToString("[6]");
    var daily = repeated(new RepeatRule.Daily(3));
    assertThat(daily.get("repeat_option")).hasToString("{\"interval\":3}");
    var once = repeated(new RepeatRule.Once());
    assertThat(once.get("repeat_type").asText()).isEqualTo("nonrepeating");
    assertThat(once.has("repeat_option")).isFalse();
  }

  private static JsonNode repeated(RepeatRule rule) {
    return written(SampleOrder.with(new Schedule.Recurring(List.of(BEGIN), rule, END)));
  }
}
