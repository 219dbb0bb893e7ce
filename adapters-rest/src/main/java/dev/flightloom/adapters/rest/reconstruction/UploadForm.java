package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.application.reconstruction.port.in.KeepUploads;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The parts of an upload; files are on the disk already and belong to the server until kept. */
final class UploadForm {

  private static final String REQUEST = "request";
  private static final String FILES = "files";

  private UploadForm() {}

  @Schema(name = "UploadForm", description = "The request and the files that belong to it.")
  record Parts(
      @Schema(required = true) UploadRequest request,
      @Schema(
              required = true,
              type = SchemaType.ARRAY,
              implementation = Binary.class,
              minItems = 1,
              description = "Photos and, for LiDAR, the sensor's files.")
          List<Binary> files) {}

  @Schema(name = "Binary", type = SchemaType.STRING, format = "binary")
  record Binary() {}

  /** The JSON of the part {@code request}, whether it came as a field or as a file. */
  static InputStream request(String field, List<FileUpload> parts) {
    return parts.stream()
        .filter(part -> REQUEST.equals(part.name()))
        .findFirst()
        .map(UploadForm::open)
        .orElseGet(() -> new ByteArrayInputStream(field.getBytes(StandardCharsets.UTF_8)));
  }

  /** The files in the order in which they came. */
  static List<KeepUploads.Upload> files(List<FileUpload> parts) {
    return parts.stream()
        .filter(part -> FILES.equals(part.name()))
        .map(part -> new KeepUploads.Upload(name(part), part.uploadedFile()))
        .toList();
  }

  private static String name(FileUpload part) {
    return Objects.requireNonNullElse(part.fileName(), "");
  }

  private static InputStream open(FileUpload part) {
    try {
      return Files.newInputStream(part.uploadedFile());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
