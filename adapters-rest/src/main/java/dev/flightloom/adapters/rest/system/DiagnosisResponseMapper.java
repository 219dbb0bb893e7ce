package dev.flightloom.adapters.rest.system;

import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.domain.system.Diagnosis;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;

@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface DiagnosisResponseMapper {

  @Mapping(target = "healthy", expression = "java(diagnosis.healthy())")
  DiagnosisResponse toResponse(Diagnosis diagnosis);

  DiagnosisResponse.CheckResponse toResponse(Diagnosis.Check check);

  default String word(Diagnosis.Verdict verdict) {
    return Words.of(verdict);
  }
}
