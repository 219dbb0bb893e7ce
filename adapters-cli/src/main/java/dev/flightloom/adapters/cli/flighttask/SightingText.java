package dev.flightloom.adapters.cli.flighttask;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.domain.flighttask.MediaFolder;
import dev.flightloom.domain.flighttask.TaskSighting;
import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.listing.ListedTask;
import dev.flightloom.domain.flighttask.listing.TaskTrouble;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;

/** Tells what was seen of a task: a line for people, or a line of JSON. */
@Dependent
class SightingText {
  private final Terminal terminal;

  SightingText(Terminal terminal) {
    this.terminal = terminal;
  }

  void tell(TaskSighting seen, boolean json) {
    if (json) {
      Json.printLine(terminal, node(seen));
    } else {
      terminal.print(line(seen));
    }
    if (seen.overdue()) {
      terminal.note(
          terminal.styled(Terminal.Style.YELLOW, "Accepted but not flying:")
              + " it should have begun at "
              + Quantities.moment(seen.task().plannedBegin())
              + ". Compare the return altitude, "
              + seen.task().returnAltitudeInMetres()
              + " m, with the ceiling of the project in FlightHub, and look at the dock.");
    }
  }

  void mediaMissing() {
    terminal.note("The flight is over, but not all photos have arrived; watch again to wait on.");
  }

  private static String line(TaskSighting seen) {
    var parts = new ArrayList<String>();
    parts.add(Quantities.moment(seen.at()));
    parts.add(seen.task().status().word());
    seen.row().known().ifPresent(row -> add(parts, seen, row));
    if (seen.task().mediaFolder() instanceof MediaFolder.Known known && known.expectedFiles() > 0) {
      parts.add(TaskText.media(known));
    }
    return String.join("  ", parts);
  }

  private static void add(List<String> parts, TaskSighting seen, ListedTask row) {
    var flying = seen.task().status().is(TaskStatus.EXECUTING);
    if (flying && row.progress().isTold()) {
      parts.add(
          "waypoint " + (row.progress().currentIndex() + 1) + " of " + row.progress().total());
    }
    row.troubles().forEach(trouble -> parts.add(trouble(trouble)));
  }

  private static String trouble(TaskTrouble trouble) {
    return "trouble "
        + trouble.code()
        + (trouble.message().isBlank() ? "" : ": " + trouble.message());
  }

  private static JsonNode node(TaskSighting seen) {
    var node =
        Json.object()
            .put("type", "sighting")
            .put("at", seen.at().toString())
            .put("id", seen.task().id().value())
            .put("status", seen.task().status().word())
            .put("over", seen.isOver())
            .put("overdue", seen.overdue())
            .put("mediaComplete", seen.hasAllMedia());
    seen.row().known().ifPresent(row -> node.set("row", TaskText.node(row)));
    if (seen.task().mediaFolder() instanceof MediaFolder.Known known) {
      node.put("expectedFiles", known.expectedFiles()).put("uploadedFiles", known.uploadedFiles());
    }
    return node;
  }
}
