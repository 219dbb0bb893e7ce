package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.application.project.port.in.FindProject;
import dev.flightloom.application.reconstruction.port.in.FindReconstruction;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.reconstruction.Reconstruction;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps a reconstruction out of sight under the path of another project. */
@ApplicationScoped
class ProjectScope {

  private final FindProject findProject;
  private final FindReconstruction findReconstruction;

  ProjectScope(FindProject findProject, FindReconstruction findReconstruction) {
    this.findProject = findProject;
    this.findReconstruction = findReconstruction;
  }

  /** The project of the path, which may be given by its name. */
  ProjectId project(String idOrName) {
    return findProject.find(idOrName).id();
  }

  /**
   * The reconstruction, if it belongs to the project. FlightHub is asked only where the path has no
   * project id, so that jobs can be looked at while it is down.
   */
  Reconstruction find(String idOrName, ReconstructionId id) {
    var found = findReconstruction.find(id);
    if (found.project().value().equals(idOrName) || found.project().equals(project(idOrName))) {
      return found;
    }
    throw new NotFound(
        "reconstruction.not-found",
        "project '" + idOrName + "' has no reconstruction '" + id + "'",
        "List the reconstructions of the project.");
  }
}
