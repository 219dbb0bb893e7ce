package dev.flightloom.adapters.storage.reconstruction.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import dev.flightloom.domain.reconstruction.result.Manifest;
import dev.flightloom.domain.reconstruction.result.UnpackedModel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * The manifest as JSON: {@code inputs}, {@code plan} and {@code models} are equal for equal work,
 * everything that belongs to one run only is in {@code run}.
 */
final class ManifestWriter {

  private static final String FORMAT = "flightloom-manifest/1";

  private final Manifest manifest;
  private final JsonGenerator json;

  private ManifestWriter(Manifest manifest, JsonGenerator json) {
    this.manifest = manifest;
    this.json = json;
  }

  static void write(Manifest manifest, OutputStream out) throws IOException {
    var lines = new DefaultIndenter("  ", "\n");
    var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try (var json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer);
      new ManifestWriter(manifest, json).write();
    }
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    inputs();
    json.writeFieldName("plan");
    new PlanWriter(json).write(manifest.plan());
    models();
    run();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void inputs() throws IOException {
    json.writeArrayFieldStart("inputs");
    for (var file : manifest.inputs()) {
      json.writeStartObject();
      json.writeStringField("path", file.path());
      json.writeStringField("name", file.name().value());
      json.writeBooleanField("photo", file.photo());
      json.writeNumberField("bytes", file.sizeInBytes());
      json.writeStringField("state", word(file.state().step()));
      state(file);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void state(CaptureFile file) throws IOException {
    if (file.state() instanceof FileState.LeftOut(var reason)) {
      json.writeStringField("leftOut", reason.word());
    }
    var object = stored(file);
    if (object.isPresent()) {
      json.writeStringField("sha256", object.get().hashes().sha256());
      json.writeStringField("md5", object.get().hashes().md5());
      json.writeStringField("etag", object.get().etag().value());
    }
  }

  private void models() throws IOException {
    json.writeArrayFieldStart("models");
    for (var model : manifest.models()) {
      json.writeStartObject();
      json.writeStringField("kind", model.kind().word());
      json.writeStringField("folder", model.folder());
      json.writeNumberField("files", model.files());
      json.writeNumberField("bytes", model.bytes());
      json.writeStringField("archive", model.archive());
      json.writeNumberField("archiveBytes", model.archiveBytes());
      json.writeStringField("archiveSha256", model.archiveSha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void run() throws IOException {
    var subject = manifest.subject();
    json.writeObjectFieldStart("run");
    json.writeStringField("software", subject.softwareVersion());
    json.writeBooleanField("simulated", subject.simulated());
    json.writeStringField("reconstruction", subject.id().value());
    json.writeStringField("name", subject.name());
    json.writeStringField("project", subject.project().value());
    json.writeStringField("resource", subject.resource().value());
    json.writeStringField("source", subject.source());
    json.writeStringField("createdAt", manifest.times().createdAt().toString());
    json.writeStringField("finishedAt", manifest.times().finishedAt().toString());
    calls();
    modelIds();
    objects();
    json.writeEndObject();
  }

  private void calls() throws IOException {
    json.writeObjectFieldStart("calls");
    for (var call : manifest.calls().entrySet()) {
      json.writeNumberField(call.getKey(), call.getValue());
    }
    json.writeEndObject();
  }

  private void modelIds() throws IOException {
    json.writeObjectFieldStart("models");
    for (UnpackedModel model : manifest.models()) {
      json.writeStringField(model.kind().word(), model.model().value());
    }
    json.writeEndObject();
  }

  /** Names to object keys, which hold a folder of the grant and so differ between runs. */
  private void objects() throws IOException {
    json.writeObjectFieldStart("objects");
    for (var file : manifest.inputs()) {
      var object = stored(file);
      if (object.isPresent()) {
        json.writeStringField(file.name().value(), object.get().key().value());
      }
    }
    json.writeEndObject();
  }

  private static Optional<StoredObject> stored(CaptureFile file) {
    return switch (file.state()) {
      case FileState.Stored(var object) -> Optional.of(object);
      case FileState.CallingBack(var object) -> Optional.of(object);
      case FileState.Registered(var object) -> Optional.of(object);
      case FileState.Planned _, FileState.Sending _, FileState.LeftOut _ -> Optional.empty();
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
