package dev.flightloom.adapters.flighthub.project;

import dev.flightloom.adapters.flighthub.client.UnixTime;
import dev.flightloom.adapters.flighthub.client.WireMapping;
import dev.flightloom.adapters.flighthub.project.ProjectWire.PointWire;
import dev.flightloom.domain.project.Project;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Position;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Turns complete wire projects into projects. */
@Mapper(config = WireMapping.class)
interface ProjectWireMapper {

  @Mapping(target = "id", source = "uuid")
  @Mapping(target = "introduction", defaultValue = "")
  @Mapping(target = "centre", source = "projectWorkCenterPoint")
  Project toProject(ProjectWire wire);

  default ProjectId toId(String uuid) {
    return new ProjectId(uuid);
  }

  default Instant toInstant(Long unixTime) {
    return UnixTime.toInstant(unixTime);
  }

  default Position toPosition(@Nullable PointWire point) {
    if (point == null || point.latitude() == null || point.longitude() == null) {
      return Position.UNKNOWN;
    }
    return Position.of(point.latitude(), point.longitude(), 0);
  }
}
