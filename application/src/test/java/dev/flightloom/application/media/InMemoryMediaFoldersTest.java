package dev.flightloom.application.media;

import dev.flightloom.application.media.port.out.MediaFolders;
import java.nio.file.Path;

class InMemoryMediaFoldersTest implements MediaFoldersContract {
  private final InMemoryMediaFolders folders = new InMemoryMediaFolders();

  @Override
  public MediaFolders folders() {
    return folders;
  }

  @Override
  public Path folder() {
    return Path.of("/downloads/t-1");
  }
}
