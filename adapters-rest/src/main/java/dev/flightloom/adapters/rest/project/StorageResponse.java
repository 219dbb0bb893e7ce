package dev.flightloom.adapters.rest.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.flightloom.domain.project.StoragePlace;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "ProjectStorage",
    description = "Where the files of a project go. The keys of the grant are never shown.")
record StorageResponse(
    @Schema(
            required = true,
            description = "ali, aws, minio, or a word added since.",
            examples = "aws")
        String provider,
    @Schema(required = true, examples = "https://s3.eu-central-1.amazonaws.com") String endpoint,
    @JsonInclude(Include.NON_EMPTY)
        @Schema(description = "Absent where the store has none.", examples = "eu-central-1")
        String region,
    @Schema(required = true) String bucket,
    @Schema(required = true, description = "What every object key begins with.") String keyPrefix,
    @Schema(required = true, description = "When a grant asked for now would end.")
        Instant expiresAt) {

  static StorageResponse of(StoragePlace place) {
    var store = place.store();
    return new StorageResponse(
        store.provider().word(),
        store.endpoint(),
        store.region(),
        store.bucket(),
        store.keyPrefix(),
        place.expiresAt());
  }
}
