package dev.flightloom.bootstrap;

import dev.flightloom.adapters.flighthub.client.FlightHubAccess;
import dev.flightloom.adapters.flighthub.client.FlightHubConfig;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction;
import dev.flightloom.application.reconstruction.port.in.AdvanceReconstruction.Next;
import dev.flightloom.application.reconstruction.port.out.WorkQueue;
import dev.flightloom.application.system.port.in.ClaimJournal;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Begins and ends what runs beside the commands: in the role of a service, the durable work. */
@Singleton
public class Service {

  private final FlightloomConfig config;
  private final FlightHubConfig flightHub;
  private final Instance<ClaimJournal> journal;
  private final Instance<WorkQueue> queue;
  private final Worker worker;

  /** Nothing of the journal is touched before it is needed. */
  Service(
      FlightloomConfig config,
      FlightHubConfig flightHub,
      Instance<ClaimJournal> journal,
      Instance<WorkQueue> queue,
      Worker worker) {
    this.config = config;
    this.flightHub = flightHub;
    this.journal = journal;
    this.queue = queue;
    this.worker = worker;
  }

  /** Tells why a wrong configuration is refused; answers whether the process may go on. */
  boolean start(PrintStream complaints) {
    try {
      if (config.role() != FlightloomConfig.Role.SIMULATOR) {
        var _ = FlightHubAccess.of(flightHub);
      }
      if (config.role() == FlightloomConfig.Role.SERVICE) {
        work();
      }
      return true;
    } catch (Failure failure) {
      complaints.println("Error [" + failure.code() + "]: " + failure.message());
      complaints.println("Remedy: " + failure.remedy());
      return false;
    }
  }

  /** Claims the journal and works on what is due in it. */
  void work() {
    journal.get().claim();
    queue.get().start(worker);
  }

  void stop(@Observes ShutdownEvent ending) {
    if (config.role() == FlightloomConfig.Role.SERVICE) {
      queue.get().stop();
    }
  }

  /** One step of one reconstruction, as the queue wants it. */
  @Singleton
  static class Worker implements WorkQueue.Worker {

    private final Instance<AdvanceReconstruction> advance;
    private final InstantSource clock;

    Worker(Instance<AdvanceReconstruction> advance, InstantSource clock) {
      this.advance = advance;
      this.clock = clock;
    }

    @Override
    public Optional<Instant> work(ReconstructionId id) {
      return switch (advance.get().advance(id).next()) {
        case Next.After(var pause) -> Optional.of(clock.instant().plus(pause));
        case Next.Rest _ -> Optional.empty();
      };
    }
  }
}
