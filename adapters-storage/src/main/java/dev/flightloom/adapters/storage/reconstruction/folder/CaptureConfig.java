package dev.flightloom.adapters.storage.reconstruction.folder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where captures may be read and kept. */
@ConfigMapping(prefix = "flightloom.captures")
public interface CaptureConfig {

  /** Folders below which callers of the service may name captures; none when absent. */
  Optional<List<Path>> roots();

  /** Folder for uploaded captures. */
  @WithDefault("${flightloom.data-directory:${user.home}/.flightloom}/intake")
  Path intake();
}
