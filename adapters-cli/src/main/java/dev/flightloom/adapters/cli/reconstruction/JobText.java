package dev.flightloom.adapters.cli.reconstruction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.domain.reconstruction.Build;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.Stage;
import dev.flightloom.domain.reconstruction.StartAttempt;
import dev.flightloom.domain.reconstruction.Trouble;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A job in words and as JSON. */
final class JobText {
  private JobText() {}

  static String products(ReconstructionPlan plan) {
    return plan.kinds().stream().map(it -> it.word()).collect(Collectors.joining(", "));
  }

  static String system(CoordinateSystem system) {
    return switch (system) {
      case CoordinateSystem.Epsg epsg -> epsg.toString();
      case CoordinateSystem.WellKnownText(var text) -> text;
      case CoordinateSystem.LocalEastNorthUp(var origin) ->
          "local at " + origin.latitude() + ", " + origin.longitude();
      case CoordinateSystem.Arbitrary _ -> "local";
      case CoordinateSystem.FromPhotos _ -> "auto";
    };
  }

  /** The stage, and in short what holds it. */
  static String state(Reconstruction job) {
    var word = JsonNarrator.word(job.stage().name());
    if (job.isCancelling()) {
      return word + ", cancelling";
    }
    return switch (job.trouble()) {
      case Trouble.None _ -> needsDecision(job) ? word + ", decide" : word;
      case Trouble.Met met -> word + ", " + met.code();
    };
  }

  static boolean needsDecision(Reconstruction job) {
    return job.stage() instanceof Stage.Starting(StartAttempt.Unsettled _);
  }

  /** What a person can do now. */
  static String advice(Reconstruction job) {
    var id = job.id();
    return switch (job.stage()) {
      case Stage.Finished _ -> "The models are in " + job.instructions().outputFolder();
      case Stage.Cancelled _ -> "Nothing is left to do; run reconstruct for a new job.";
      case Stage.Failed failed when failed.at() == Stage.Name.BUILDING ->
          "The build failed at FlightHub; begin a new job with the same command and --fresh.";
      case Stage.Failed _ -> "Once the cause is gone, continue with: flightloom jobs resume " + id;
      case Stage.Starting(StartAttempt.Unsettled _) ->
          "Look into FlightHub whether the build runs. If it does not: flightloom jobs resume "
              + id
              + " --start-again. Otherwise: flightloom jobs cancel "
              + id;
      case Stage.Starting(StartAttempt.WaitingForRoom(var reason)) ->
          "It waits: " + reason + ". It goes on by itself while a process works on it.";
      case Stage.Collecting _,
          Stage.Uploading _,
          Stage.Registering _,
          Stage.Starting _,
          Stage.Building _,
          Stage.Fetching _ ->
          "If no process works on it, continue with: flightloom jobs resume " + id;
    };
  }

  static Path manifest(Reconstruction job) {
    return Path.of(job.instructions().outputFolder()).resolve("manifest.json");
  }

  /** Folders of the unpacked models as the manifest names them, by product. */
  static List<Model> models(Reconstruction job) {
    var out = Path.of(job.instructions().outputFolder());
    return job.builds().stream()
        .filter(Build::fetched)
        .map(build -> new Model(build.kind().word(), folder(out, build)))
        .toList();
  }

  /** One unpacked model. */
  record Model(String product, Path folder) {}

  private static Path folder(Path out, Build build) {
    var models = Json.read(out.resolve("manifest.json")).map(it -> it.path("models"));
    if (models.isPresent()) {
      for (var model : models.get()) {
        if (model.path("model").asText().equals(build.model().value())) {
          return out.resolve(model.path("folder").asText()).normalize();
        }
      }
    }
    var usual = out.resolve(build.kind().word());
    return Files.isDirectory(usual) ? usual : out;
  }

  /** The folder, or the flight task with whether it was taken as it stood. */
  static void putSource(ObjectNode node, CaptureSource source) {
    switch (source) {
      case CaptureSource.Folder folder -> node.put("folder", folder.path());
      case CaptureSource.Flight(_, var task, var partial) ->
          node.put("task", task.value()).put("partial", partial);
    }
  }

  static ObjectNode node(Reconstruction job) {
    var node = Json.object().put("id", job.id().value()).put("name", job.name());
    node.put("project", job.project().value())
        .put("stage", JsonNarrator.word(job.stage().name()))
        .put("cancellation", JsonNarrator.word(job.cancellation()))
        .put("outputFolder", job.instructions().outputFolder())
        .put("coordinateSystem", system(job.plan().coordinateSystem()));
    putSource(node, job.source());
    var products = Json.object().arrayNode();
    job.plan().kinds().forEach(it -> products.add(it.word()));
    node.set("products", products);
    node.set("builds", Json.list(job.builds(), JobText::node));
    obstacle(job, node);
    return node.put("createdAt", job.createdAt().toString())
        .put("updatedAt", job.updatedAt().toString());
  }

  private static ObjectNode node(Build build) {
    return Json.object()
        .put("product", build.kind().word())
        .put("model", build.model().value())
        .put("stage", JsonNarrator.word(build.stage().name()))
        .put("percent", build.stage().percent())
        .put("fetched", build.fetched());
  }

  /** The failure or the trouble of the job, where there is one. */
  static void obstacle(Reconstruction job, ObjectNode node) {
    if (job.stage() instanceof Stage.Failed(var code, var message, var remedy, var at)) {
      var failure = node.putObject("failure").put("code", code).put("message", message);
      failure.put("remedy", remedy).put("at", JsonNarrator.word(at));
    }
    if (job.trouble() instanceof Trouble.Met met) {
      var trouble = node.putObject("trouble").put("code", met.code()).put("message", met.message());
      trouble.put("remedy", met.remedy()).put("attempts", met.attempts());
      trouble.put("retryAt", met.retryAt().toString());
    }
  }
}
