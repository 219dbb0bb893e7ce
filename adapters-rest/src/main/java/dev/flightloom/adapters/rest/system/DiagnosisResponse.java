package dev.flightloom.adapters.rest.system;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Diagnosis", description = "Outcome of all checks, in the order in which they ran.")
record DiagnosisResponse(
    @Schema(required = true, description = "No check failed; warnings do not count.")
        boolean healthy,
    @Schema(required = true) List<CheckResponse> checks) {

  @Schema(name = "Check", description = "One check of the installation.")
  record CheckResponse(
      @Schema(required = true, examples = "project permission") String name,
      @Schema(
              required = true,
              enumeration = {"passed", "warned", "failed", "skipped"})
          String verdict,
      @Schema(required = true, description = "What was seen.") String detail,
      @Schema(required = true, description = "What to do; empty when it passed.") String remedy) {}
}
