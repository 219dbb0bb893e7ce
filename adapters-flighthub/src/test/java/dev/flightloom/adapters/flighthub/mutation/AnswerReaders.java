package dev.flightloom.adapters.flighthub.mutation;

import dev.flightloom.application.flighttask.port.out.FlightTasks;
import dev.flightloom.application.project.port.out.Projects;
import dev.flightloom.application.reconstruction.port.out.CaptureResources;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Registration;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine;
import dev.flightloom.application.reconstruction.port.out.ReconstructionEngine.Order;
import dev.flightloom.application.system.port.out.Platform;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.reconstruction.capture.ContentHashes;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.ObjectKey;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Which port reads which recorded answer, by patterns of file names; requests have no reader. */
@ApplicationScoped
class AnswerReaders {
  static final ProjectId PROJECT = new ProjectId("p-1");

  /** Files that we write and never read. */
  static final Pattern WRITTEN = Pattern.compile("[a-z]+/[a-z0-9-]*request[a-z0-9-]*\\.json");

  private static final ResourceId RESOURCE = new ResourceId("5e0c5a4e-0000-4000-8000-00000000ab01");
  private static final Order ORDER =
      new Order(RESOURCE, SampleReconstruction.planOf(ModelKind.values()), false);
  private static final UploadGrant GRANT =
      new UploadGrant(
          new GrantId("g-1"),
          new UploadGrant.Store(
              UploadGrant.Dialect.S3, "https://s3.example.net", "eu-central-1", "bucket"),
          new UploadGrant.Credentials("id", "secret", "token"),
          "callback",
          "folder/{fileName}",
          SampleReconstruction.CREATED);
  private static final Registration FILES =
      new Registration(
          RESOURCE,
          "quarry",
          Map.of(
              new ObjectName("a.jpg"),
              new StoredObject(
                  GRANT.id(),
                  new ObjectKey("folder/a.jpg"),
                  new ETag("0".repeat(32)),
                  new ContentHashes("", ""))));

  private final Map<Pattern, Supplier<?>> readers = new LinkedHashMap<>();

  AnswerReaders(
      Platform platform,
      Projects projects,
      FlightTasks tasks,
      CaptureResources resources,
      ReconstructionEngine engine) {
    reader("client/.*", projects::all);
    reader("system/.*", platform::clock);
    reader("project/list.*", projects::all);
    reader("flighttask/(information|not-found).*", () -> tasks.find(PROJECT, new TaskId("t-1")));
    reader("reconstruction/obtain-token.*", () -> resources.grant(PROJECT));
    reader("reconstruction/resource.*", () -> resources.find(PROJECT, RESOURCE));
    reader("reconstruction/callback-answer.*", () -> resources.register(PROJECT, FILES, GRANT));
    reader("reconstruction/(start-answer|error-801).*", () -> engine.start(PROJECT, ORDER));
    reader("reconstruction/model.*", () -> engine.observe(PROJECT, new ModelId("m-1")));
    reader("reconstruction/running.*", () -> engine.running(PROJECT));
  }

  /** The calls that read {@code file}. */
  List<? extends Supplier<?>> of(String file) {
    return readers.entrySet().stream()
        .filter(it -> it.getKey().matcher(file).matches())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Patterns that no file of {@code files} matches. */
  List<Pattern> unused(List<String> files) {
    return readers.keySet().stream()
        .filter(it -> files.stream().noneMatch(file -> it.matcher(file).matches()))
        .toList();
  }

  private void reader(String files, Supplier<?> call) {
    readers.put(Pattern.compile(files), call);
  }
}
