package dev.flightloom.domain.reconstruction;

import dev.flightloom.domain.project.ProjectId;
import java.util.Set;

/** Which reconstructions are meant; an empty set matches everything. */
public record ReconstructionFilter(Set<ProjectId> projects, Set<Stage.Name> stages) {

  /** Matches every reconstruction. */
  public static final ReconstructionFilter ALL = new ReconstructionFilter(Set.of(), Set.of());

  public ReconstructionFilter {
    projects = Set.copyOf(projects);
    stages = Set.copyOf(stages);
  }

  /** True when {@code reconstruction} is meant. */
  public boolean matches(Reconstruction reconstruction) {
    return (projects.isEmpty() || projects.contains(reconstruction.project()))
        && (stages.isEmpty() || stages.contains(reconstruction.stage().name()));
  }
}
