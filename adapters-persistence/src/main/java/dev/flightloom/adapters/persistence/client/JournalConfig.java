package dev.flightloom.adapters.persistence.client;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the journal is and how it is kept. */
@ConfigMapping(prefix = "flightloom.journal")
public interface JournalConfig {

  /** The journal's file; two more files of the same name lie beside it while it is open. */
  @WithDefault("${flightloom.data-directory:${user.home}/.flightloom}/journal.db")
  Path path();

  /** What another process is told that this one is doing, such as serve or reconstruct. */
  @WithDefault("flightloom")
  String owner();
}
