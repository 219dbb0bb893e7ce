package dev.flightloom.adapters.flighthub.flighttask;

import dev.flightloom.domain.flighttask.order.LandingDock;
import dev.flightloom.domain.flighttask.order.TaskOrder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes an order in FlightHub's words, never in the integers of its ancestor. */
final class TaskOrderWireMapper {
  private TaskOrderWireMapper() {}

  static TaskOrderWire toWire(TaskOrder order) {
    var rules = order.rules();
    var schedule = ScheduleWire.of(order.schedule());
    return new TaskOrderWire(
        order.name(),
        order.dock().value(),
        order.wayline().value(),
        order.zone().name(),
        rules.returnAltitude().metres(),
        word(rules.returnMode()),
        word(rules.precision()),
        word(rules.lostLinkAction()),
        word(rules.resumePolicy()),
        word(order.schedule().type()),
        schedule.beginAt(),
        schedule.latestBeginAt(),
        schedule.endAt(),
        schedule.repeatType(),
        schedule.repeatOption(),
        schedule.starts(),
        schedule.periods(),
        schedule.minBattery(),
        landing(order.landing()));
  }

  /** FlightHub's word for a constant: its name in lower case (contract chapter 1.9). */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String landing(LandingDock landing) {
    return switch (landing) {
      case LandingDock.Same _ -> null;
      case LandingDock.Other(var sn) -> sn.value();
    };
  }
}
