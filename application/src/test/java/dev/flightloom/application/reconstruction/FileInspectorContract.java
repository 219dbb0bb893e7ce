package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.reconstruction.port.out.Content;
import dev.flightloom.application.reconstruction.port.out.FileInspector;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.capture.FileContent;
import dev.flightloom.domain.reconstruction.capture.Integrity;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.vocabulary.Position;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link FileInspector} does. */
public interface FileInspectorContract {

  /** The port. */
  FileInspector inspector();

  /** A photo with camera and position. */
  SampleContent photo();

  @Test
  default void readsCameraAndPlaceOfAPhoto() {
    var photo = photo();
    var file = inspector().inspect("m-1/DJI_0001.jpeg", SampleCapture.TAKEN, photo);

    assertThat(file.path()).isEqualTo("m-1/DJI_0001.jpeg");
    assertThat(file.sizeInBytes()).isEqualTo(photo.sizeInBytes());
    assertThat(file.modifiedAt()).isEqualTo(SampleCapture.TAKEN);
    assertThat(file.integrity()).isEqualTo(new Integrity.Intact());
    assertThat(file.content())
        .isInstanceOfSatisfying(
            FileContent.Photo.class,
            it -> {
              assertThat(it.camera()).isNotEmpty();
              assertThat(it.position()).isInstanceOf(Position.Located.class);
            });
  }

  @Test
  default void tellsWhatNoPhotoIs() {
    assertThat(
            inspector()
                .inspect("m-2/flight.txt", SampleCapture.TAKEN, SampleContent.of(new byte[3]))
                .content())
        .isEqualTo(new FileContent.Unsupported("txt"));
  }

  @Test
  default void tellsAnEmptyFile() {
    assertThat(
            inspector()
                .inspect("m-3/DJI_0002.jpeg", SampleCapture.TAKEN, SampleContent.of(new byte[0]))
                .integrity())
        .isEqualTo(new Integrity.Empty());
  }

  @Test
  default void letsFailuresOfTheContentPass() {
    var broken =
        new Content() {
          @Override
          public long sizeInBytes() {
            return 100;
          }

          @Override
          public InputStream openAt(long offset) {
            throw new Unavailable("media.unavailable", "down", "wait");
          }
        };

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> inspector().inspect("m-4/a.jpeg", SampleCapture.TAKEN, broken));
  }
}
