package dev.flightloom.adapters.rest.project;

import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Position;
import org.mapstruct.Mapper;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;

@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ProjectResponseMapper {

  ProjectResponse toResponse(Project project);

  default String text(ProjectId id) {
    return id.value();
  }

  default PlaceResponse place(Position position) {
    return PlaceResponse.of(position);
  }
}
