package dev.flightloom.adapters.rest.flighttask.order;

import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.flighttask.readiness.ReadinessCode;
import dev.flightloom.domain.flighttask.readiness.ReadinessFinding;
import dev.flightloom.domain.flighttask.readiness.ReadinessReport;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Readiness", description = "What a readiness check found; nothing was sent.")
@RegisterForReflection
record ReadinessResponse(
    @Schema(required = true, description = "Nothing blocks but what the request overrides by name.")
        boolean ready,
    @Schema(required = true) Instant checkedAt,
    @Schema(required = true, description = "Blocking ones first.") List<Finding> findings) {

  @Schema(name = "ReadinessFinding", description = "One thing that the check noticed.")
  @RegisterForReflection
  record Finding(
      @Schema(required = true, examples = "battery.low") String code,
      @Schema(
              required = true,
              enumeration = {"blocking", "warning"})
          String severity,
      @Schema(required = true, description = "A person may override it by its code.")
          boolean overridable,
      @Schema(required = true) String message,
      @Schema(required = true) String remedy) {}

  static ReadinessResponse of(ReadinessReport report, Set<ReadinessCode> overrides) {
    return new ReadinessResponse(report.passes(overrides), report.checkedAt(), findings(report));
  }

  static List<Finding> findings(ReadinessReport report) {
    return report.findings().stream().map(ReadinessResponse::finding).toList();
  }

  private static Finding finding(ReadinessFinding finding) {
    return new Finding(
        finding.code().word(),
        Words.of(finding.severity()),
        finding.code().isOverridable(),
        finding.message(),
        finding.remedy());
  }
}
