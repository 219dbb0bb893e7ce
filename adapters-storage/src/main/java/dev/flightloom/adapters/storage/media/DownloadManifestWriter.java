package dev.flightloom.adapters.storage.media;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.flightloom.domain.media.DownloadManifest;
import dev.flightloom.domain.media.DownloadedFile;
import dev.flightloom.domain.media.MediaState;
import java.io.IOException;
import java.io.OutputStream;

/** The manifest of a download as JSON; links are secrets and stay out of it. */
final class DownloadManifestWriter {

  private DownloadManifestWriter() {}

  static void write(DownloadManifest manifest, OutputStream out) throws IOException {
    try (var json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("project", manifest.project().value());
      json.writeStringField("task", manifest.task().value());
      json.writeStringField("media", word(manifest.state()));
      json.writeBooleanField("capped", manifest.capped());
      json.writeStringField("writtenAt", manifest.writtenAt().toString());
      json.writeArrayFieldStart("files");
      for (var file : manifest.files()) {
        write(file, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static String word(MediaState state) {
    return switch (state) {
      case MediaState.Complete _ -> "complete";
      case MediaState.Arriving _ -> "arriving";
      case MediaState.Underway _ -> "underway";
      case MediaState.Untold _ -> "untold";
    };
  }

  private static void write(DownloadedFile downloaded, JsonGenerator json) throws IOException {
    var file = downloaded.file();
    json.writeStartObject();
    json.writeStringField("file", downloaded.name());
    json.writeStringField("id", file.id().value());
    json.writeStringField("kind", file.kind().word());
    json.writeNumberField("size", file.sizeInBytes());
    json.writeStringField("sha256", downloaded.sha256());
    json.writeStringField("createdAt", file.createdAt().toString());
    json.writeEndObject();
  }
}
