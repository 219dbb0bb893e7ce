package dev.flightloom.adapters.persistence.reconstruction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.persistence.client.Members;
import dev.flightloom.adapters.persistence.client.Row;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.Cancellation;
import dev.flightloom.domain.reconstruction.Instructions;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.Stage;

/** A reconstruction as columns that are asked for, and the rest as JSON in {@code detail}. */
final class ReconstructionRow {

  private ReconstructionRow() {}

  static Reconstruction read(Row row) {
    var detail = row.members("detail");
    return new Reconstruction(
        new ReconstructionId(row.text("id")),
        new ProjectId(row.text("project")),
        row.text("name"),
        SourceJson.read(detail.object("source")),
        PlanJson.read(detail.object("plan")),
        readInstructions(detail.object("instructions")),
        new ResourceId(row.text("resource")),
        StageJson.read(row.word(Stage.Name.class, "stage"), detail.object("stage")),
        detail.objects("builds").stream().map(BuildJson::read).toList(),
        TroubleJson.read(detail.object("trouble")),
        row.word(Cancellation.class, "cancellation"),
        row.moment("created_at"),
        row.moment("updated_at"),
        row.number("version"));
  }

  static String detail(Reconstruction reconstruction) {
    var detail = Members.none();
    detail.set("source", SourceJson.write(reconstruction.source()));
    detail.set("plan", PlanJson.write(reconstruction.plan()));
    detail.set("instructions", write(reconstruction.instructions()));
    detail.set("stage", StageJson.write(reconstruction.stage()));
    detail.set("trouble", TroubleJson.write(reconstruction.trouble()));
    var builds = detail.putArray("builds");
    reconstruction.builds().forEach(build -> builds.add(BuildJson.write(build)));
    return detail.toString();
  }

  private static ObjectNode write(Instructions instructions) {
    return Members.none()
        .put("outputFolder", instructions.outputFolder())
        .put("skipUnusable", instructions.skipUnusable())
        .put("deleteResourceWhenFinished", instructions.deleteResourceWhenFinished());
  }

  private static Instructions readInstructions(Members members) {
    return new Instructions(
        members.text("outputFolder"),
        members.flag("skipUnusable"),
        members.flag("deleteResourceWhenFinished"));
  }
}
