package dev.flightloom.simulator.admin;

import dev.flightloom.simulator.annotation.Annotations;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.model.FlightModels;
import dev.flightloom.simulator.workflow.Alarms;
import dev.flightloom.simulator.world.Memberships;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.List;

/** Looks at what callers entered, for the report of the world. */
@Singleton
class RegisterReports {
  private final Memberships memberships;
  private final FlightModels models;
  private final Annotations annotations;
  private final Alarms alarms;
  private final SimulatorClock clock;

  RegisterReports(
      Memberships memberships,
      FlightModels models,
      Annotations annotations,
      Alarms alarms,
      SimulatorClock clock) {
    this.memberships = memberships;
    this.models = models;
    this.annotations = annotations;
    this.alarms = alarms;
    this.clock = clock;
  }

  /** A user that was added to a project. */
  @RegisterForReflection
  record MemberRow(String project, String user, String role, String nickname) {}

  /** A model built from a flight. */
  @RegisterForReflection
  record FlightModelRow(int id, String project, String name, String kind, boolean finished) {}

  /** An annotation on a map. */
  @RegisterForReflection
  record AnnotationRow(String id, String project, String name, String geometry) {}

  /** An alarm in the message centre. */
  @RegisterForReflection
  record AlarmRow(String project, String workflow, String name, int level, String description) {}

  List<MemberRow> members() {
    return memberships.all().stream()
        .map(each -> new MemberRow(each.project(), each.user(), each.role(), each.nickname()))
        .toList();
  }

  List<FlightModelRow> flightModels() {
    var now = clock.instant();
    return models.all().stream()
        .map(each ->
            new FlightModelRow(
                each.id(), each.project(), each.name(), each.kind(), each.finishedAt(now)))
        .toList();
  }

  List<AnnotationRow> annotations() {
    return annotations.all().stream()
        .map(each -> new AnnotationRow(each.id(), each.project(), each.name(), each.geometry()))
        .toList();
  }

  List<AlarmRow> alarms() {
    return alarms.all().stream()
        .map(each ->
            new AlarmRow(
                each.project(), each.workflow(), each.name(), each.level(), each.description()))
        .toList();
  }
}
