package dev.flightloom.adapters.cli.flighttask;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.listing.ActualTimes;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.MediaFolderId;
import dev.flightloom.domain.flighttask.listing.TaskTrouble;
import dev.flightloom.domain.flighttask.order.LandingDock;
import java.time.Instant;
import java.util.Optional;

/** Flight tasks as text for people and as JSON. */
final class TaskText {
  private TaskText() {}

  static String media(MediaFolder folder) {
    return switch (folder) {
      case MediaFolder.Known known ->
          known.uploadedFiles() + " of " + known.expectedFiles() + " files arrived";
      case MediaFolder.Untold _ -> "not told";
    };
  }

  /** The actual begin where it is told, else the planned one. */
  static String begin(ListedTask task) {
    return begin(task.actual())
        .map(Quantities::moment)
        .orElseGet(() -> Quantities.moment(task.plannedBegin()) + " planned");
  }

  static String progress(ListedTask task) {
    var progress = task.progress();
    return progress.isTold() ? progress.currentIndex() + 1 + "/" + progress.total() : "";
  }

  static ObjectNode node(ListedTask task) {
    var node =
        Json.object()
            .put("id", task.id().value())
            .put("name", task.name())
            .put("type", task.type().word())
            .put("status", task.status().word())
            .put("dock", task.dock().value())
            .put("wayline", task.wayline().value())
            .put("plannedBegin", task.plannedBegin().toString())
            .put("plannedEnd", task.plannedEnd().toString());
    begin(task.actual()).ifPresent(begin -> node.put("actualBegin", begin.toString()));
    end(task.actual()).ifPresent(end -> node.put("actualEnd", end.toString()));
    if (task.landing() instanceof LandingDock.Other(var sn)) {
      node.put("landingDock", sn.value());
    }
    if (task.mediaFolder() instanceof MediaFolderId.Numbered(var number)) {
      node.put("mediaFolder", number);
    }
    return more(node, task);
  }

  private static ObjectNode more(ObjectNode node, ListedTask task) {
    node.put("mediaUpload", task.mediaUpload().word())
        .put("resumePolicy", task.resumePolicy().word())
        .put("resumed", task.resumed())
        .put("currentWaypoint", task.progress().currentIndex())
        .put("waypoints", task.progress().total())
        .put("flightType", task.flightType())
        .put("flightStatus", task.flightStatus());
    var operators = node.putArray("operators");
    task.operators().forEach(operators::add);
    node.set("troubles", Json.list(task.troubles(), TaskText::node));
    return node;
  }

  private static ObjectNode node(TaskTrouble trouble) {
    return Json.object()
        .put("code", trouble.code())
        .put("message", trouble.message())
        .put("happenedAt", trouble.happenedAt())
        .put("device", trouble.device().value());
  }

  private static Optional<Instant> begin(ActualTimes times) {
    return switch (times) {
      case ActualTimes.Since(var begin) -> Optional.of(begin);
      case ActualTimes.Within(var begin, _) -> Optional.of(begin);
      case ActualTimes.NotBegun _, ActualTimes.EndedOnly _ -> Optional.empty();
    };
  }

  private static Optional<Instant> end(ActualTimes times) {
    return switch (times) {
      case ActualTimes.Within(_, var end) -> Optional.of(end);
      case ActualTimes.EndedOnly(var end) -> Optional.of(end);
      case ActualTimes.NotBegun _, ActualTimes.Since _ -> Optional.empty();
    };
  }
}
