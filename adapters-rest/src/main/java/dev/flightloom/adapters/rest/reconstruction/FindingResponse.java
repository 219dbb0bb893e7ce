package dev.flightloom.adapters.rest.reconstruction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Finding", description = "One thing that the preflight noticed.")
record FindingResponse(
    @Schema(required = true, examples = "file.truncated") String code,
    @Schema(
            required = true,
            enumeration = {"error", "warning", "notice"},
            description = "Errors stop the reconstruction.")
        String severity,
    @JsonInclude(Include.NON_EMPTY)
        @Schema(description = "Path within the folder; absent when it concerns the whole folder.")
        String file,
    @Schema(required = true) String message,
    @Schema(required = true) String remedy) {}
