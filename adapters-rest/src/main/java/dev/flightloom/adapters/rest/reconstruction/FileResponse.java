package dev.flightloom.adapters.rest.reconstruction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.reconstruction.capture.CaptureFile;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaptureFile", description = "One file of a reconstruction.")
@JsonInclude(Include.NON_EMPTY)
record FileResponse(
    @Schema(
            required = true,
            description = "Relative to the folder.",
            examples = "north/DJI_0001.JPG")
        String path,
    @Schema(
            required = true,
            description = "Name in the bucket, unique within the reconstruction.",
            examples = "DJI_0001.JPG")
        String name,
    @Schema(required = true, minimum = "0") long sizeInBytes,
    @Schema(required = true) Instant modifiedAt,
    @Schema(required = true, description = "False for files of a LiDAR sensor.") boolean photo,
    @Schema(
            required = true,
            enumeration = {
              "planned",
              "sending",
              "stored",
              "calling-back",
              "registered",
              "left-out"
            })
        String state,
    @Schema(description = "Code of the finding; only where the state is left-out.") String reason,
    @Schema(description = "Key in the bucket; absent before the file is stored.") String key,
    @Schema(description = "Hexadecimal; absent before the file is stored.") String sha256) {

  static FileResponse of(CaptureFile file) {
    var stored = stored(file.state());
    return new FileResponse(
        file.path(),
        file.name().value(),
        file.sizeInBytes(),
        file.modifiedAt(),
        file.photo(),
        Words.of(file.state().step()),
        file.state() instanceof FileState.LeftOut(var reason) ? reason.word() : "",
        stored.map(it -> it.key().value()).orElse(""),
        stored.map(it -> it.hashes().sha256()).orElse(""));
  }

  private static Optional<StoredObject> stored(FileState state) {
    return switch (state) {
      case FileState.Planned _, FileState.Sending _, FileState.LeftOut _ -> Optional.empty();
      case FileState.Stored(var object) -> Optional.of(object);
      case FileState.CallingBack(var object) -> Optional.of(object);
      case FileState.Registered(var object) -> Optional.of(object);
    };
  }
}
