package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.application.reconstruction.port.in.PreflightCapture;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;

@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface PreflightResponseMapper {

  @Mapping(target = "passes", expression = "java(report.passes())")
  PreflightResponse toResponse(PreflightCapture.Report report);

  List<FindingResponse> toResponse(List<Finding> findings);

  FindingResponse toResponse(Finding finding);

  PreflightResponse.EstimateResponse toResponse(PreflightCapture.Estimate estimate);

  default PlanResponse toResponse(ReconstructionPlan plan) {
    return PlanResponse.of(plan);
  }

  default String word(Finding.Code code) {
    return code.word();
  }

  default String word(Finding.Severity severity) {
    return Words.of(severity);
  }

  default String word(ModelKind kind) {
    return kind.word();
  }
}
