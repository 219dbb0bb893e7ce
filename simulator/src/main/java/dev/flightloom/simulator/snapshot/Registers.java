package dev.flightloom.simulator.snapshot;

import dev.flightloom.simulator.annotation.Annotation;
import dev.flightloom.simulator.annotation.Annotations;
import dev.flightloom.simulator.model.FlightModel;
import dev.flightloom.simulator.model.FlightModels;
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
  private final FlightModels models;
  private final Annotations annotations;
  private final Alarms alarms;
  private final Streams streams;

  // One more than usual: one for each chapter.
  Registers(
      Memberships memberships,
      RouteFiles routeFiles,
      FlightModels models,
      Annotations annotations,
      Alarms alarms,
      Streams streams) {
    this.memberships = memberships;
    this.routeFiles = routeFiles;
    this.models = models;
    this.annotations = annotations;
    this.alarms = alarms;
    this.streams = streams;
  }

  /** The registers as a snapshot holds them. */
  @RegisterForReflection
  record Saved(
      List<Membership> memberships,
      List<RouteFile> routeFiles,
      List<FlightModel> models,
      List<Annotation> annotations,
      List<Alarm> alarms,
      Streams.Saved streams) {
    Saved {
      memberships = List.copyOf(memberships);
      routeFiles = List.copyOf(routeFiles);
      models = List.copyOf(models);
      annotations = List.copyOf(annotations);
      alarms = List.copyOf(alarms);
    }
  }

  Saved save() {
    return new Saved(
        memberships.all(),
        routeFiles.uploaded(),
        models.ordered(),
        annotations.all(),
        alarms.all(),
        streams.save());
  }

  void restore(Saved saved) {
    memberships.restore(saved.memberships());
    routeFiles.restore(saved.routeFiles());
    models.restore(saved.models());
    annotations.restore(saved.annotations());
    alarms.restore(saved.alarms());
    streams.restore(saved.streams());
  }

  void clear() {
    restore(
        new Saved(List.of(), List.of(), List.of(), List.of(), List.of(), Streams.Saved.nothing()));
  }
}
