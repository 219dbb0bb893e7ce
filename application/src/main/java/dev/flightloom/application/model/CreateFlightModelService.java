package dev.flightloom.application.model;

import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.application.model.port.in.CreateFlightModel;
import dev.flightloom.application.model.port.out.FlightModels;
import dev.flightloom.domain.failure.Conflict;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.flighttask.FlightTask;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.model.FlightModelOrder;
import dev.flightloom.domain.model.FlightModelOrder.Area;
import dev.flightloom.domain.model.OutputSystem;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Position;

/** Finds out what a person left open, then orders once. */
public final class CreateFlightModelService implements CreateFlightModel {
  private final FlightModels models;
  private final FlightTasks tasks;

  /** Looks flights up in {@code tasks} and orders from {@code models}. */
  public CreateFlightModelService(FlightModels models, FlightTasks tasks) {
    this.models = models;
    this.tasks = tasks;
  }

  @Override
  public Creation create(Command command) {
    var project = command.project();
    var order =
        new FlightModelOrder(
            command.name(),
            command.kinds(),
            folder(project.id(), command.photos()),
            system(project, command),
            command.settings(),
            command.area());
    return new Creation(models.create(project.id(), order), order);
  }

  private long folder(ProjectId project, Photos photos) {
    return switch (photos) {
      case Photos.OfFolder(var folder) -> folder;
      case Photos.OfTask(var task, var someMayBeMissing) ->
          folder(task, find(project, task).mediaFolder(), someMayBeMissing);
    };
  }

  private FlightTask find(ProjectId project, TaskId task) {
    return tasks
        .find(project, task)
        .orElseThrow(() ->
            new NotFound(
                "flight-task.not-found",
                "Project " + project + " has no flight task " + task + ".",
                "Check the task's id and the project."));
  }

  private static long folder(TaskId task, MediaFolder folder, boolean someMayBeMissing) {
    return switch (folder) {
      case MediaFolder.Known known when known.uploadedFiles() == 0 -> throw missing(task);
      case MediaFolder.Known known when known.isComplete() || someMayBeMissing -> known.folderId();
      case MediaFolder.Known known ->
          throw new Conflict(
              "model.media-incomplete",
              "Only "
                  + known.uploadedFiles()
                  + " of "
                  + known.expectedFiles()
                  + " files of flight task "
                  + task
                  + " have arrived.",
              "Wait for the rest, or say that some may be missing.");
      case MediaFolder.Untold _ -> throw missing(task);
    };
  }

  private static Conflict missing(TaskId task) {
    return new Conflict(
        "model.media-missing",
        "Flight task " + task + " has no photos at FlightHub yet.",
        "Photos arrive minutes after the landing; if their folder's number is known, give it.");
  }

  private static OutputSystem system(Project project, Command command) {
    return switch (command.system()) {
      case SystemChoice.Given(var system) -> system;
      case SystemChoice.OfTheSite _ -> OutputSystem.utmOf(site(project, command.area()));
    };
  }

  private static Position.Located site(Project project, Area area) {
    return switch (area) {
      case Area.Within(var corners) ->
          new Position.Located(corners.getFirst().latitude(), corners.getFirst().longitude(), 0);
      case Area.Everything _ -> centre(project);
    };
  }

  private static Position.Located centre(Project project) {
    return switch (project.centre()) {
      case Position.Located place -> place;
      case Position.Unlocated _ ->
          throw new Rejected(
              "model.no-place",
              "Nobody knows where project " + project.name() + " is, so its UTM zone is unknown.",
              "Give a coordinate system such as EPSG:32632.");
    };
  }
}
