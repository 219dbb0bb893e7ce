package dev.flightloom.application.wayline;

import dev.flightloom.application.wayline.port.out.ScratchFiles;

class InMemoryScratchFilesTest implements ScratchFilesContract {
  @Override
  public ScratchFiles scratch() {
    return new InMemoryScratchFiles();
  }
}
