package dev.flightloom.simulator.flight;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The single flights that a recurring or continuous order means, at most a hundred of them. */
final class Occurrences {
  private static final int MOST = 100;
  private static final int LONGEST_DAYS = 366;

  private Occurrences() {}

  /** The orders in the order of their times; one for what does not repeat. */
  static List<Order> of(Order order) {
    if (order.type().equals("immediate") || order.type().equals("timed")) {
      return List.of(order);
    }
    var zone = ZoneId.of(order.zone());
    var first = order.beginAt().atZone(zone);
    var found =
        Stream.iterate(first.toLocalDate(), each -> each.plusDays(1))
            .limit(LONGEST_DAYS)
            .filter(day -> flies(order.repetition(), first.toLocalDate(), day))
            .flatMap(day -> starts(order, first, day))
            .filter(each -> !each.beginAt().isAfter(order.endAt()))
            .limit(MOST)
            .toList();
    return found.isEmpty() ? List.of(order) : found;
  }

  /** Id of an occurrence; the first keeps the id of the series. */
  static String uuid(String series, int index) {
    var name = (series + "/" + index).getBytes(StandardCharsets.UTF_8);
    return index == 0 ? series : UUID.nameUUIDFromBytes(name).toString();
  }

  private static Stream<Order> starts(Order order, ZonedDateTime first, LocalDate day) {
    long days = ChronoUnit.DAYS.between(first.toLocalDate(), day);
    var wish = order.repetition();
    if (order.type().equals("continuous")) {
      return wish.periods().stream()
          .map(each ->
              order.at(moved(each.getFirst(), first, days), moved(each.getLast(), first, days)));
    }
    var starts = wish.starts().isEmpty() ? List.of(first.toEpochSecond()) : wish.starts();
    return starts.stream().map(each -> moved(each, first, days)).map(each -> order.at(each, each));
  }

  private static Instant moved(long second, ZonedDateTime first, long days) {
    return Instant.ofEpochSecond(second).atZone(first.getZone()).plusDays(days).toInstant();
  }

  private static boolean flies(Repetition wish, LocalDate first, LocalDate day) {
    int every = Math.max(1, wish.interval());
    return switch (wish.word()) {
      case "daily" -> ChronoUnit.DAYS.between(first, day) % every == 0;
      case "weekly" -> weeks(first, day) % every == 0 && wish.daysOfWeek().contains(weekday(day));
      case "absolute_monthly" ->
          months(first, day) % every == 0 && wish.daysOfMonth().contains(day.getDayOfMonth());
      case "relative_monthly" ->
          months(first, day) % every == 0
              && wish.weeksOfMonth().contains((day.getDayOfMonth() + 6) / 7)
              && wish.daysOfWeek().contains(weekday(day));
      // Not a word of the five, or no repetition: the first day only.
      default -> day.equals(first);
    };
  }

  private static int weekday(LocalDate day) {
    return day.getDayOfWeek().getValue() % DayOfWeek.values().length;
  }

  private static long weeks(LocalDate first, LocalDate day) {
    return ChronoUnit.WEEKS.between(sunday(first), sunday(day));
  }

  private static LocalDate sunday(LocalDate day) {
    return day.minusDays(weekday(day));
  }

  private static long months(LocalDate first, LocalDate day) {
    return ChronoUnit.MONTHS.between(first.withDayOfMonth(1), day.withDayOfMonth(1));
  }
}
