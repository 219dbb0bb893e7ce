package dev.flightloom.adapters.rest;

import dev.flightloom.application.audit.port.in.ListAudit;
import dev.flightloom.application.flighttask.port.in.CheckFlightTask;
import dev.flightloom.application.flighttask.port.in.CreateFlightTask;
import dev.flightloom.application.flighttask.port.in.ExportTrack;
import dev.flightloom.application.flighttask.port.in.FindFlightTask;
import dev.flightloom.application.flighttask.port.in.FindTrack;
import dev.flightloom.application.flighttask.port.in.ListFlightTasks;
import dev.flightloom.application.flighttask.port.in.RestoreFlightTask;
import dev.flightloom.application.flighttask.port.in.SuspendFlightTask;
import dev.flightloom.application.media.port.in.ListMedia;
import dev.flightloom.application.media.port.in.TellMediaState;
import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.project.port.in.ListProjects;
import dev.flightloom.application.reconstruction.port.in.CancelReconstruction;
import dev.flightloom.application.reconstruction.port.in.CreateReconstruction;
import dev.flightloom.application.reconstruction.port.in.FindReconstruction;
import dev.flightloom.application.reconstruction.port.in.KeepUploads;
import dev.flightloom.application.reconstruction.port.in.ListEvents;
import dev.flightloom.application.reconstruction.port.in.ListFiles;
import dev.flightloom.application.reconstruction.port.in.ListFindings;
import dev.flightloom.application.reconstruction.port.in.ListReconstructions;
import dev.flightloom.application.reconstruction.port.in.OpenArchive;
import dev.flightloom.application.reconstruction.port.in.PreflightCapture;
import dev.flightloom.application.reconstruction.port.in.RetryReconstruction;
import dev.flightloom.application.system.port.in.DescribeSystem;
import dev.flightloom.application.system.port.in.Diagnose;
import dev.flightloom.application.system.port.in.FindError;
import dev.flightloom.application.system.port.in.ListErrors;
import dev.flightloom.application.wayline.port.in.FindWayline;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.system.OperatingMode;
import dev.flightloom.domain.system.SystemDescription;
import dev.flightloom.domain.vocabulary.Listing;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;

/** Driving ports that forward to lambdas; a test replaces those that it speaks of. */
@ApplicationScoped
public class Ports {

  /** The project of every sample; found by id and name. */
  public static final Project QUARRY =
      new Project(
          SampleReconstruction.PROJECT,
          "Quarry",
          "",
          Position.of(53.54, 9.98, 12.5),
          SampleReconstruction.CREATED,
          SampleReconstruction.CREATED);

  public static ListProjects listProjects;
  public static FindProject findProject;
  public static FindFlightTask findFlightTask;
  public static FindTrack findTrack;
  public static ExportTrack exportTrack;
  public static ListMedia listMedia;
  public static TellMediaState tellMediaState;
  public static ListFlightTasks listFlightTasks;
  public static CheckFlightTask checkFlightTask;
  public static CreateFlightTask createFlightTask;
  public static SuspendFlightTask suspendFlightTask;
  public static RestoreFlightTask restoreFlightTask;
  public static FindWayline findWayline;
  public static CreateReconstruction create;
  public static PreflightCapture preflight;
  public static KeepUploads keepUploads;
  public static ListReconstructions list;
  public static FindReconstruction find;
  public static ListFiles listFiles;
  public static ListFindings listFindings;
  public static ListEvents listEvents;
  public static CancelReconstruction cancel;
  public static RetryReconstruction retry;
  public static OpenArchive openArchive;
  public static DescribeSystem describe;
  public static Diagnose diagnose;
  public static ListErrors listErrors;
  public static FindError findError;
  public static ListAudit listAudit;

  /** Forgets what tests have set; a port that a test does not speak of answers not found. */
  public static void reset() {
    listProjects = () -> List.of(QUARRY);
    findProject =
        it -> {
          if (it.equals("Quarry") || it.equals(QUARRY.id().value())) {
            return QUARRY;
          }
          throw missing("project", it);
        };
    findFlightTask =
        (_, task) -> {
          throw missing("flight-task", task);
        };
    findTrack =
        (_, task) -> {
          throw missing("flight-task", task);
        };
    exportTrack =
        (_, task, _) -> {
          throw missing("flight-task", task);
        };
    listMedia =
        (_, task) -> {
          throw missing("flight-task", task);
        };
    tellMediaState =
        (_, task) -> {
          throw missing("flight-task", task);
        };
    listFlightTasks = _ -> new Listing<>(List.of(), false);
    checkFlightTask =
        (_, order) -> {
          throw missing("wayline", order.wayline());
        };
    createFlightTask =
        command -> {
          throw missing("wayline", command.order().wayline());
        };
    suspendFlightTask =
        (_, _, task) -> {
          throw missing("flight-task", task);
        };
    restoreFlightTask =
        (_, _, task) -> {
          throw missing("flight-task", task);
        };
    findWayline =
        (_, name) -> {
          throw missing("wayline", name);
        };
    create =
        command -> {
          throw missing("folder", command.source().label());
        };
    preflight =
        (source, _, _) -> {
          throw missing("folder", source.label());
        };
    keepUploads =
        _ -> {
          throw missing("upload", "");
        };
    list =
        (_, _) -> {
          throw missing("reconstruction", "");
        };
    find =
        id -> {
          throw missing("reconstruction", id);
        };
    listFiles =
        (id, _) -> {
          throw missing("reconstruction", id);
        };
    listFindings =
        id -> {
          throw missing("reconstruction", id);
        };
    listEvents =
        (id, _, _) -> {
          throw missing("reconstruction", id);
        };
    cancel =
        (id, _) -> {
          throw missing("reconstruction", id);
        };
    retry =
        (id, _) -> {
          throw missing("reconstruction", id);
        };
    openArchive =
        (_, kind) -> {
          throw missing("archive", kind.word());
        };
    describe =
        () ->
            new SystemDescription(
                "0.1.0",
                new OperatingMode.Simulated("http://localhost:8080/simulator"),
                "/data/journal.db",
                true);
    listErrors = (_, _) -> List.of();
    findError =
        code -> {
          throw missing("error", code);
        };
    listAudit = (_, page) -> new Page<>(List.of(), page, 0);
    diagnose =
        project -> {
          throw missing("project", project);
        };
  }

  /** The failure of a thing that is not there. */
  public static NotFound missing(String thing, Object name) {
    return new NotFound(thing + ".not-found", "no " + thing + " '" + name + "'", "List them.");
  }

  @Produces
  ListProjects listProjects() {
    return () -> listProjects.list();
  }

  @Produces
  FindProject findProject() {
    return it -> findProject.find(it);
  }

  @Produces
  FindFlightTask findFlightTask() {
    return (project, task) -> findFlightTask.find(project, task);
  }

  @Produces
  FindTrack findTrack() {
    return (project, task) -> findTrack.find(project, task);
  }

  @Produces
  ExportTrack exportTrack() {
    return (project, task, format) -> exportTrack.export(project, task, format);
  }

  @Produces
  ListMedia listMedia() {
    return (project, task) -> listMedia.list(project, task);
  }

  @Produces
  TellMediaState tellMediaState() {
    return (project, task) -> tellMediaState.tell(project, task);
  }

  @Produces
  ListFlightTasks listFlightTasks() {
    return query -> listFlightTasks.list(query);
  }

  @Produces
  CheckFlightTask checkFlightTask() {
    return (project, order) -> checkFlightTask.check(project, order);
  }

  @Produces
  CreateFlightTask createFlightTask() {
    return command -> createFlightTask.create(command);
  }

  @Produces
  SuspendFlightTask suspendFlightTask() {
    return (actor, project, task) -> suspendFlightTask.suspend(actor, project, task);
  }

  @Produces
  RestoreFlightTask restoreFlightTask() {
    return (actor, project, task) -> restoreFlightTask.restore(actor, project, task);
  }

  @Produces
  FindWayline findWayline() {
    return (project, name) -> findWayline.find(project, name);
  }

  @Produces
  CreateReconstruction create() {
    return command -> create.create(command);
  }

  @Produces
  PreflightCapture preflight() {
    return (source, plan, skip) -> preflight.preflight(source, plan, skip);
  }

  @Produces
  KeepUploads keepUploads() {
    return uploads -> keepUploads.keep(uploads);
  }

  @Produces
  ListReconstructions list() {
    return (filter, page) -> list.list(filter, page);
  }

  @Produces
  FindReconstruction find() {
    return id -> find.find(id);
  }

  @Produces
  ListFiles listFiles() {
    return (id, page) -> listFiles.list(id, page);
  }

  @Produces
  ListFindings listFindings() {
    return id -> listFindings.list(id);
  }

  @Produces
  ListEvents listEvents() {
    return (id, after, limit) -> listEvents.list(id, after, limit);
  }

  @Produces
  CancelReconstruction cancel() {
    return (id, cleanUp) -> cancel.cancel(id, cleanUp);
  }

  @Produces
  RetryReconstruction retry() {
    return (id, again) -> retry.retry(id, again);
  }

  @Produces
  OpenArchive openArchive() {
    return (id, kind) -> openArchive.open(id, kind);
  }

  @Produces
  DescribeSystem describe() {
    return () -> describe.describe();
  }

  @Produces
  Diagnose diagnose() {
    return project -> diagnose.diagnose(project);
  }

  @Produces
  ListErrors listErrors() {
    return (text, retries) -> listErrors.list(text, retries);
  }

  @Produces
  FindError findError() {
    return code -> findError.find(code);
  }

  @Produces
  ListAudit listAudit() {
    return (filter, page) -> listAudit.list(filter, page);
  }
}
