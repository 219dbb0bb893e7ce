package dev.flightloom.adapters.storage.reconstruction.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flightloom.adapters.storage.client.AtomicFile;
import dev.flightloom.application.reconstruction.port.out.ModelArchives.Target;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.result.UnpackedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * The small JSON file beside an archive, by which a restart knows what is on the disk.
 *
 * @param model whose archive it is
 * @param etag mark of the archive at the store, empty when it gave none
 * @param archiveBytes size of the complete archive, 0 while it is downloaded
 * @param archiveSha256 empty until it was unpacked
 * @param files 0 until it was unpacked
 */
record ArchiveMarker(
    String model, String etag, long archiveBytes, String archiveSha256, int files, long bytes) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A download that begins. */
  static ArchiveMarker begun(ModelId model, String etag) {
    return new ArchiveMarker(model.value(), etag, 0, "", 0, 0);
  }

  /** The same archive, complete. */
  ArchiveMarker complete(long archiveBytes) {
    return new ArchiveMarker(model, etag, archiveBytes, "", 0, 0);
  }

  /** The same archive, unpacked. */
  ArchiveMarker unpacked(UnpackedModel unpacked) {
    return new ArchiveMarker(
        model,
        etag,
        unpacked.archiveBytes(),
        unpacked.archiveSha256(),
        unpacked.files(),
        unpacked.bytes());
  }

  boolean isOf(Target target) {
    return model.equals(target.model().value());
  }

  /** The model as it was unpacked, if it was. */
  Optional<UnpackedModel> toModel(ModelKind kind) {
    if (archiveSha256.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new UnpackedModel(
            kind,
            new ModelId(model),
            kind.word(),
            kind.word() + ".zip",
            archiveSha256,
            archiveBytes,
            files,
            bytes));
  }

  /** The marker beside the archive; a damaged one counts as none. */
  static Optional<ArchiveMarker> read(ArchiveFiles files) {
    try {
      return Optional.of(of(JSON.readTree(Files.readAllBytes(files.marker()))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void write(ArchiveFiles files) throws IOException {
    var node = JSON.createObjectNode();
    node.put("model", model).put("etag", etag);
    node.put("archiveBytes", archiveBytes).put("archiveSha256", archiveSha256);
    node.put("files", this.files).put("bytes", bytes);
    AtomicFile.write(files.marker(), out -> out.write(JSON.writeValueAsBytes(node)));
  }

  private static ArchiveMarker of(JsonNode node) {
    return new ArchiveMarker(
        node.path("model").asText(),
        node.path("etag").asText(),
        node.path("archiveBytes").asLong(),
        node.path("archiveSha256").asText(),
        node.path("files").asInt(),
        node.path("bytes").asLong());
  }
}
