package dev.flightloom.adapters.rest.workflow;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.domain.project.UserId;
import dev.flightloom.domain.vocabulary.Position;
import dev.flightloom.domain.workflow.AlarmLevel;
import dev.flightloom.domain.workflow.WorkflowAlarm;
import dev.flightloom.domain.workflow.WorkflowId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "WorkflowAlarmRequest",
    description = "An alarm that triggers a workflow of FlightHub.",
    additionalProperties = Schema.False.class)
record AlarmRequest(
    @Schema(required = true, examples = "4d2f0c1e-7a55-4c0e-8f3a-0a1b2c3d4e5f") String workflow,
    @Schema(required = true, examples = "Fence open") String name,
    @Schema(required = true, minimum = "-90", maximum = "90", examples = "53.5413") double latitude,
    @Schema(required = true, minimum = "-180", maximum = "180", examples = "9.9841")
        double longitude,
    @Schema(
            required = true,
            minimum = "1",
            maximum = "5",
            description = "Workflows often begin at 3.",
            examples = "3")
        int level,
    @Schema(required = true, examples = "The contact at gate 3 is open") String description,
    @Schema(
            required = true,
            description = "Id of the FlightHub user in whose name the alarm is raised.",
            examples = "1900000000000000001")
        String creator) {

  private static final String MISSING = "missing";

  static AlarmRequest read(Members in) {
    var level = in.wholeNumber("level");
    level.ifPresent(it -> in.violations().read("level", it.toString(), AlarmRequest::level));
    var request =
        new AlarmRequest(
            text(in, "workflow"),
            text(in, "name"),
            in.required("latitude", in.number("latitude"), 1.0),
            in.required("longitude", in.number("longitude"), 1.0),
            in.required("level", level, 1),
            text(in, "description"),
            text(in, "creator"));
    if (!in.isTroubled()) {
      in.violations().read("latitude", "", _ -> request.place());
    }
    return request;
  }

  private static String text(Members in, String name) {
    return in.required(name, in.text(name).filter(it -> !it.isBlank()), MISSING);
  }

  private static AlarmLevel level(String text) {
    return new AlarmLevel(Integer.parseInt(text));
  }

  private Position.Located place() {
    var place = new Position.Located(latitude, longitude, 0);
    if (place.latitude() == 0 && place.longitude() == 0) {
      throw new IllegalArgumentException("is 0,0, which devices without a fix report");
    }
    return place;
  }

  WorkflowAlarm toAlarm() {
    return new WorkflowAlarm(
        new WorkflowId(workflow),
        name,
        place(),
        new AlarmLevel(level),
        description,
        new UserId(creator));
  }
}
