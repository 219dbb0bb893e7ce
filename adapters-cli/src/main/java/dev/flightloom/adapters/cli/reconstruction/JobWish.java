package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.domain.reconstruction.plan.ReconstructionPlan;

/** What the command line asks for; {@code fresh} refuses to continue an earlier job. */
record JobWish(
    Origin origin, ReconstructionPlan plan, OutputFolder output, Manner manner, boolean fresh) {

  /** The rest of it; an empty project means the only one, an empty name the folder's. */
  record Manner(String project, String name, boolean skipUnusable, boolean deleteResource) {}
}
