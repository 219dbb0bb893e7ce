package dev.flightloom.adapters.persistence.reconstruction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.persistence.client.Members;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;

/** Sources as the journal writes them. */
final class SourceJson {

  private enum Kind {
    TRUSTED_FOLDER,
    CONFINED_FOLDER,
    FLIGHT
  }

  private SourceJson() {}

  static ObjectNode write(CaptureSource source) {
    return switch (source) {
      case CaptureSource.TrustedFolder(var path) ->
          Members.kind(Kind.TRUSTED_FOLDER).put("path", path);
      case CaptureSource.ConfinedFolder(var path) ->
          Members.kind(Kind.CONFINED_FOLDER).put("path", path);
      case CaptureSource.Flight(var project, var task, var partial) ->
          Members.kind(Kind.FLIGHT)
              .put("project", project.value())
              .put("task", task.value())
              .put("partial", partial);
    };
  }

  static CaptureSource read(Members members) {
    return switch (members.kind(Kind.class)) {
      case TRUSTED_FOLDER -> new CaptureSource.TrustedFolder(members.text("path"));
      case CONFINED_FOLDER -> new CaptureSource.ConfinedFolder(members.text("path"));
      case FLIGHT ->
          new CaptureSource.Flight(
              new ProjectId(members.text("project")),
              new TaskId(members.text("task")),
              members.flag("partial"));
    };
  }
}
