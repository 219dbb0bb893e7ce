package dev.flightloom.adapters.cli.workflow;

import dev.flightloom.adapters.cli.terminal.Choices;
import dev.flightloom.domain.project.UserId;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.workflow.AlarmLevel;
import dev.flightloom.domain.workflow.WorkflowAlarm;
import dev.flightloom.domain.workflow.WorkflowId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What an alarm says. */
@Command
class AlarmOptions {
  @Option(
      names = "--name",
      order = 10,
      required = true,
      paramLabel = "TEXT",
      description = "Name of the alarm.")
  String name = "";

  @Option(
      names = "--latitude",
      order = 11,
      required = true,
      paramLabel = "DEGREES",
      description = "Where: degrees north in WGS84.")
  double latitude;

  @Option(
      names = "--longitude",
      order = 12,
      required = true,
      paramLabel = "DEGREES",
      description = "Where: degrees east in WGS84.")
  double longitude;

  @Option(
      names = "--level",
      order = 13,
      required = true,
      paramLabel = "1-5",
      description = "How urgent; workflows often begin at 3.")
  int level;

  @Option(
      names = "--description",
      order = 14,
      required = true,
      paramLabel = "TEXT",
      description = "What has happened.")
  String description = "";

  @Option(
      names = "--creator",
      order = 15,
      required = true,
      paramLabel = "USER",
      description = "Id of the FlightHub user in whose name it is raised.")
  String creator = "";

  WorkflowAlarm alarm(CommandSpec spec, String workflow) {
    var id = Choices.read(spec, "WORKFLOW:", workflow, WorkflowId::new);
    var urgency = Choices.read(spec, "--level", "", _ -> new AlarmLevel(level));
    var user = Choices.read(spec, "--creator:", creator, UserId::new);
    var place =
        Choices.read(
            spec,
            "--latitude and --longitude:",
            "",
            _ -> new Position.Located(latitude, longitude, 0));
    return Choices.read(
        spec, "alarm:", name, it -> new WorkflowAlarm(id, it, place, urgency, description, user));
  }
}
