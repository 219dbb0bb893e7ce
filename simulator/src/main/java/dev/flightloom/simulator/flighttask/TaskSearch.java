package dev.flightloom.simulator.flighttask;

import dev.flightloom.simulator.fleet.station.Stations;
import dev.flightloom.simulator.flight.FlightTask;
import dev.flightloom.simulator.flight.FlightTasks;
import dev.flightloom.simulator.flight.TaskStates;
import dev.flightloom.simulator.wire.Refusal;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Searches the tasks of docks in a time (contract 6.3); milliseconds find nothing (15.13). */
@Singleton
class TaskSearch {
  private final FlightTasks tasks;
  private final TaskStates states;
  private final Stations stations;

  TaskSearch(FlightTasks tasks, TaskStates states, Stations stations) {
    this.tasks = tasks;
    this.states = states;
    this.stations = stations;
  }

  List<TaskRowWire> find(String project, MultivaluedMap<String, String> query) {
    var docks = words(required(query, "sn"));
    long begin = second(query, "begin_at");
    long end = second(query, "end_at");
    docks.forEach(each -> check(project, each));
    var name = text(query, "name");
    var types = words(text(query, "task_type"));
    var statuses = words(text(query, "status"));
    return tasks.all().stream()
        .filter(each -> each.project().equals(project) && docks.contains(each.order().dock()))
        .filter(each -> between(each, begin, end))
        .filter(each -> each.order().name().contains(name))
        .filter(each -> types.isEmpty() || types.contains(each.order().type()))
        .map(each -> TaskRowWire.of(each, states.of(each)))
        .filter(each -> statuses.isEmpty() || statuses.contains(each.status()))
        .toList();
  }

  private static boolean between(FlightTask task, long begin, long end) {
    Instant at = task.order().beginAt();
    return at.getEpochSecond() >= begin && at.getEpochSecond() <= end;
  }

  private void check(String project, String sn) {
    if (stations.find(sn).filter(each -> each.project().equals(project)).isEmpty()) {
      throw Refusal.NOT_IN_PROJECT.because("the dock is not in this project");
    }
  }

  private static long second(MultivaluedMap<String, String> query, String name) {
    var text = required(query, name);
    if (!text.matches("\\d{1,17}")) {
      throw Refusal.PARAMETER.because(name + " must be Unix seconds");
    }
    return Long.parseLong(text);
  }

  private static String required(MultivaluedMap<String, String> query, String name) {
    var text = text(query, name);
    if (text.isBlank()) {
      throw Refusal.PARAMETER.because(name + " is missing");
    }
    return text;
  }

  private static String text(MultivaluedMap<String, String> query, String name) {
    return Optional.ofNullable(query.getFirst(name)).orElse("");
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.split(",", -1));
  }
}
