package dev.flightloom.adapters.cli.reconstruction;

import dev.flightloom.application.reconstruction.port.in.MakeSamplePhotos;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.nio.file.Path;

/** The made-up photos of the demo, which are kept between its runs. */
@Dependent
class DemoPhotos {
  private final Provider<CliConfig> config;
  private final Provider<MakeSamplePhotos> makeSamplePhotos;

  DemoPhotos(Provider<CliConfig> config, Provider<MakeSamplePhotos> makeSamplePhotos) {
    this.config = config;
    this.makeSamplePhotos = makeSamplePhotos;
  }

  /** A folder that holds {@code count} photos. */
  Path of(int count) {
    var folder = home().resolve("photos-" + count);
    makeSamplePhotos.get().make(folder, count);
    return folder;
  }

  /** Where models go when the user names no other place. */
  OutputFolder output() {
    return OutputFolder.chosen(home().resolve("model"));
  }

  private Path home() {
    return OutputFolder.absolute(config.get().demoFolder());
  }
}
