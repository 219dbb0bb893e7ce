package dev.flightloom.bootstrap.wiring;

import dev.flightloom.application.audit.AuditQueries;
import dev.flightloom.application.audit.CommandGuard;
import dev.flightloom.application.audit.port.out.AuditJournal;
import dev.flightloom.bootstrap.CommandsConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Wires the way to what moves, and the audit journal's use cases. */
class AuditWiring {

  @Produces
  @Singleton
  CommandGuard guard(
      CommandsConfig config, AuditJournal journal, RandomGenerator random, InstantSource clock) {
    return new CommandGuard(config.enabled(), journal, random, clock);
  }

  @Produces
  @Singleton
  AuditQueries queries(AuditJournal journal) {
    return new AuditQueries(journal);
  }
}
