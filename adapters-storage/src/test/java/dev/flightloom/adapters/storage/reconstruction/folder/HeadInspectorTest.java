package dev.flightloom.adapters.storage.reconstruction.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.reconstruction.FileInspectorContract;
import dev.flightloom.application.reconstruction.SampleContent;
import dev.flightloom.application.reconstruction.port.out.FileInspector;
import dev.flightloom.domain.reconstruction.capture.Integrity;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HeadInspectorTest implements FileInspectorContract {

  @Override
  public FileInspector inspector() {
    return new HeadInspector();
  }

  @Override
  public SampleContent photo() {
    return SampleContent.of(SampleFiles.photo());
  }

  private Integrity of(byte[] bytes) {
    return inspector()
        .inspect("m-1/a.JPEG", SampleCapture.TAKEN, SampleContent.of(bytes))
        .integrity();
  }

  @Test
  void readsTheHeadersOnlyAndLeavesThePictureWhereItIs() {
    var photo = photo();
    inspector().inspect("m-1/a.jpeg", SampleCapture.TAKEN, photo);

    assertThat(photo.bytesRead()).isLessThan(photo.sizeInBytes() / 2);
  }

  @Test
  void seesThatNoPhotoIsInside() {
    assertThat(of("no image".getBytes(UTF_8))).isInstanceOf(Integrity.Unreadable.class);
  }

  @Test
  void seesHeadersThatEndTooEarly() {
    assertThat(of(Arrays.copyOf(SampleFiles.photo(), 100)))
        .isEqualTo(new Integrity.Unreadable("its headers end too early"));
  }
}
