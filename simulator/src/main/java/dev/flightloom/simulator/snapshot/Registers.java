package dev.flightloom.simulator.snapshot;

import dev.flightloom.simulator.annotation.Annotation;
import dev.flightloom.simulator.annotation.Annotations;
import dev.flightloom.simulator.wayline.RouteFile;
import dev.flightloom.simulator.wayline.RouteFiles;
import dev.flightloom.simulator.workflow.Alarm;
import dev.flightloom.simulator.workflow.Alarms;
import dev.flightloom.simulator.world.Membership;
import dev.flightloom.simulator.world.Memberships;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.List;

/** What callers entered, one list per chapter of the contract. */
@Singleton
class Registers {
  private final Memberships memberships;
  private final RouteFiles routeFiles;
  private final Annotations annotations;
  private final Alarms alarms;

  Registers(
      Memberships memberships, RouteFiles routeFiles, Annotations annotations, Alarms alarms) {
    this.memberships = memberships;
    this.routeFiles = routeFiles;
    this.annotations = annotations;
    this.alarms = alarms;
  }

  /** The registers as a snapshot holds them. */
  @RegisterForReflection
  record Saved(
      List<Membership> memberships,
      List<RouteFile> routeFiles,
      List<Annotation> annotations,
      List<Alarm> alarms) {
    Saved {
      memberships = List.copyOf(memberships);
      routeFiles = List.copyOf(routeFiles);
      annotations = List.copyOf(annotations);
      alarms = List.copyOf(alarms);
    }
  }

  Saved save() {
    return new Saved(memberships.all(), routeFiles.uploaded(), annotations.all(), alarms.all());
  }

  void restore(Saved saved) {
    memberships.restore(saved.memberships());
    routeFiles.restore(saved.routeFiles());
    annotations.restore(saved.annotations());
    alarms.restore(saved.alarms());
  }

  void clear() {
    restore(new Saved(List.of(), List.of(), List.of(), List.of()));
  }
}
