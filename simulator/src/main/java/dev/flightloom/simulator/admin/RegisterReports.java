package dev.flightloom.simulator.admin;

import dev.flightloom.simulator.annotation.Annotations;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.livestream.Broadcasts;
import dev.flightloom.simulator.livestream.Forwarders;
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
  private final Broadcasts broadcasts;
  private final Forwarders forwarders;
  private final SimulatorClock clock;

  // More than usual: a report looks at everything.
  RegisterReports(
      Memberships memberships,
      FlightModels models,
      Annotations annotations,
      Alarms alarms,
      Broadcasts broadcasts,
      Forwarders forwarders,
      SimulatorClock clock) {
    this.memberships = memberships;
    this.models = models;
    this.annotations = annotations;
    this.alarms = alarms;
    this.broadcasts = broadcasts;
    this.forwarders = forwarders;
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

  /** A camera that sends. */
  @RegisterForReflection
  record BroadcastRow(String project, String sn, String camera, String quality) {}

  /** A stream forwarder, without what it knows of its target. */
  @RegisterForReflection
  record ForwarderRow(String id, String project, String name, String sn, String schema) {}

  List<BroadcastRow> broadcasts() {
    return broadcasts.running().stream()
        .map(each -> new BroadcastRow(each.project(), each.sn(), each.camera(), each.quality()))
        .toList();
  }

  List<ForwarderRow> forwarders() {
    return forwarders.all().stream()
        .map(each ->
            new ForwarderRow(each.id(), each.project(), each.name(), each.sn(), each.schema()))
        .toList();
  }

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
