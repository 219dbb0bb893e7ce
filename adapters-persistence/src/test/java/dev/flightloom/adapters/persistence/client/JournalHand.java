package dev.flightloom.adapters.persistence.client;

import dev.flightloom.application.reconstruction.port.out.Reconstructions;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import java.util.List;

/** What tests do to the injected journal beside the ports. */
public final class JournalHand {

  private static final List<String> TABLES =
      List.of("reconstruction", "work_request", "work", "audit_entry");

  private JournalHand() {}

  /** Empties the journal. */
  public static void wipe(Journal journal) {
    TABLES.forEach(table -> journal.write(session -> session.change("delete from " + table)));
  }

  /** Makes {@code id} known to the journal. */
  public static ReconstructionId known(Reconstructions reconstructions, String id) {
    var sample = SampleReconstruction.withId(id);
    if (reconstructions.find(sample.id()).isEmpty()) {
      reconstructions.add(sample);
    }
    return sample.id();
  }
}
