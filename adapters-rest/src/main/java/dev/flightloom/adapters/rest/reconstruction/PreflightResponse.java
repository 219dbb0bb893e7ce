package dev.flightloom.adapters.rest.reconstruction;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Preflight", description = "What a reconstruction would find and do.")
record PreflightResponse(
    @Schema(required = true, description = "No finding stops the reconstruction.") boolean passes,
    @Schema(required = true, description = "Errors first.") List<FindingResponse> findings,
    @Schema(
            required = true,
            description = "Number of photos per camera model; empty name where not recorded.")
        Map<String, Integer> photosByCamera,
    @Schema(required = true) EstimateResponse estimate,
    @Schema(
            required = true,
            description = "With the coordinate system decided where the photos tell it.")
        PlanResponse plan) {

  @Schema(name = "Estimate", description = "Size of the job, without polling.")
  record EstimateResponse(
      @Schema(required = true, minimum = "0") int files,
      @Schema(required = true, minimum = "0") int photos,
      @Schema(required = true, minimum = "0") long bytes,
      @Schema(required = true, minimum = "0", description = "Calls to the bucket.") int uploads,
      @Schema(required = true, minimum = "0", description = "Calls that register files.")
          int callbacks,
      @Schema(required = true, examples = "[\"3d\"]") List<String> builds) {}
}
