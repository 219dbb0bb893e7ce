package dev.flightloom.adapters.rest.flighttask.order;

import dev.flightloom.adapters.rest.problem.Problem;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessReport;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "NotReadyProblem",
    description = "A problem (RFC 9457) with the findings that keep a flight from being ordered.")
@RegisterForReflection
record NotReadyProblem(
    @Schema(required = true, format = "uri") String type,
    @Schema(required = true) String title,
    @Schema(required = true) int status,
    @Schema(required = true) String detail,
    @Schema(required = true, format = "uri-reference") String instance,
    @Schema(required = true, examples = "flight-task.not-ready") String code,
    @Schema(required = true) String remedy,
    @Schema(required = true) String requestId,
    @Schema(required = true, description = "Blocking ones first.")
        List<ReadinessResponse.Finding> findings) {
  private static final int STATUS = 422;
  private static final String CODE = "flight-task.not-ready";

  /** The answer to a request with that path and id. */
  static Response answer(
      ReadinessReport report, Set<ReadinessCode> overrides, String path, String requestId) {
    var blocking = new ReadinessReport(report.checkedAt(), report.blocking(overrides));
    var problem =
        new NotReadyProblem(
            "urn:flightloom:problem:" + CODE,
            "Refused by a rule",
            STATUS,
            "The flight is not ready: " + blocking.words() + ".",
            path,
            CODE,
            "Clear the findings, or override by name what may be overridden.",
            requestId,
            ReadinessResponse.findings(report));
    return Response.status(STATUS).type(Problem.MEDIA_TYPE).entity(problem).build();
  }
}
