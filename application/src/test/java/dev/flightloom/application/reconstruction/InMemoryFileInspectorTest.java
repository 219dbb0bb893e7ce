package dev.flightloom.application.reconstruction;

import dev.flightloom.application.reconstruction.port.out.FileInspector;

class InMemoryFileInspectorTest implements FileInspectorContract {
  @Override
  public FileInspector inspector() {
    return new InMemoryFileInspector();
  }

  @Override
  public SampleContent photo() {
    return SampleContent.of(1, 2000);
  }
}
