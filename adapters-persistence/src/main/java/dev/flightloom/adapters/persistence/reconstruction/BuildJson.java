package dev.flightloom.adapters.persistence.reconstruction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.persistence.client.Members;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.BuildStage;

/** Builds as the journal writes them. */
final class BuildJson {

  private BuildJson() {}

  static ObjectNode write(Build build) {
    var members =
        Members.kind(build.kind())
            .put("model", build.model().value())
            .put("fetched", build.fetched());
    members.set("stage", writeStage(build.stage()));
    return members;
  }

  static Build read(Members members) {
    return new Build(
        members.kind(ModelKind.class),
        new ModelId(members.text("model")),
        readStage(members.object("stage")),
        members.flag("fetched"));
  }

  private static ObjectNode writeStage(BuildStage stage) {
    var members = Members.kind(stage.name());
    return switch (stage) {
      case BuildStage.Running(var percent) -> members.put("percent", percent);
      case BuildStage.Packaging(var percent, var since) ->
          members.put("percent", percent).put("since", since.toString());
      case BuildStage.Succeeded(var sizeInBytes) -> members.put("sizeInBytes", sizeInBytes);
      case BuildStage.Failed(var code, var step) ->
          members.put("code", code).put("step", step.name());
      case BuildStage.Queued _, BuildStage.Cancelled _ -> members;
    };
  }

  private static BuildStage readStage(Members members) {
    return switch (members.kind(BuildStage.Name.class)) {
      case QUEUED -> new BuildStage.Queued();
      case RUNNING -> new BuildStage.Running(members.count("percent"));
      case PACKAGING -> new BuildStage.Packaging(members.count("percent"), members.moment("since"));
      case SUCCEEDED -> new BuildStage.Succeeded(members.number("sizeInBytes"));
      case FAILED ->
          new BuildStage.Failed(members.count("code"), members.word(BuildStage.Step.class, "step"));
      case CANCELLED -> new BuildStage.Cancelled();
    };
  }
}
