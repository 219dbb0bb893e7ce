package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.application.system.port.in.DescribeSystem;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.system.OperatingMode;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows reconstructions; written by hand, because stages are sealed. */
@ApplicationScoped
class ReconstructionResponseMapper {

  private final DescribeSystem describeSystem;

  ReconstructionResponseMapper(DescribeSystem describeSystem) {
    this.describeSystem = describeSystem;
  }

  ReconstructionResponse toResponse(Reconstruction it) {
    return new ReconstructionResponse(
        it.id().value(),
        it.project().value(),
        it.name(),
        it.source() instanceof CaptureSource.Folder folder ? folder.path() : "",
        it.source() instanceof CaptureSource.Flight flight ? flight.task().value() : "",
        it.instructions().outputFolder(),
        Words.of(it.stage().name()),
        it.stage().isFinal(),
        it.isCancelling(),
        describeSystem.describe().mode() instanceof OperatingMode.Simulated,
        StandingResponse.startOf(it.stage()),
        StandingResponse.failureOf(it.stage()),
        StandingResponse.of(it.trouble()),
        it.builds().stream().map(BuildResponse::of).toList(),
        PlanResponse.of(it.plan()),
        it.instructions().skipUnusable(),
        it.instructions().deleteResourceWhenFinished(),
        it.resource().value(),
        it.createdAt(),
        it.updatedAt());
  }
}
