package dev.flightloom.simulator.project;

import dev.flightloom.simulator.world.Project;
import dev.flightloom.simulator.world.Projects;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** A project on the wire (contract 3.1); its components are the members of the answer. */
@RegisterForReflection
record ProjectWire(
    String name,
    String introduction,
    String uuid,
    String orgUuid,
    Point projectWorkCenterPoint,
    long createdAt,
    long updatedAt) {

  /** WGS84 degrees. */
  @RegisterForReflection
  record Point(double latitude, double longitude) {}

  static ProjectWire of(Project project) {
    long created = project.createdAt().getEpochSecond();
    return new ProjectWire(
        project.name(),
        project.introduction(),
        project.uuid(),
        Projects.ORGANIZATION,
        new Point(project.latitude(), project.longitude()),
        created,
        created + 86_400);
  }
}
