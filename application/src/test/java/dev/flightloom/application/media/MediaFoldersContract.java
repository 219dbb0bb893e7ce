package dev.flightloom.application.media;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.media.port.out.MediaFolders;
import dev.flightloom.application.media.port.out.MediaFolders.Standing;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.media.MediaFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link MediaFolders} does. */
public interface MediaFoldersContract {

  /** SHA-256 of abc. */
  String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  /** The port. */
  MediaFolders folders();

  /** A folder that does not exist yet. */
  Path folder();

  private static MediaFile file(String id, long size) {
    return SampleMedia.file(id, "a.jpeg", size);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(US_ASCII));
  }

  @Test
  default void knowsNothingOfAFileAtFirst() {
    assertThat(folders().standing(folder(), "a.jpeg", file("m-1", 3)))
        .isEqualTo(new Standing.Part(0));
  }

  @Test
  default void givesAWholePartItsName() {
    var file = file("m-1", 3);
    var told = new ArrayList<Long>();
    folders().standing(folder(), "a.jpeg", file);
    folders().append(folder(), "a.jpeg", file, 0, bytes("abc"), told::add);

    assertThat(folders().finish(folder(), "a.jpeg", file)).isEqualTo(ABC);
    assertThat(told).last().isEqualTo(3L);
    assertThat(folders().standing(folder(), "a.jpeg", file)).isEqualTo(new Standing.Complete(ABC));
  }

  @Test
  default void keepsAPartAndGoesOnBehindIt() {
    var file = file("m-1", 3);
    folders().standing(folder(), "a.jpeg", file);
    folders().append(folder(), "a.jpeg", file, 0, bytes("ab"), _ -> {});

    assertThat(folders().standing(folder(), "a.jpeg", file)).isEqualTo(new Standing.Part(2));
    folders().append(folder(), "a.jpeg", file, 2, bytes("c"), _ -> {});
    assertThat(folders().finish(folder(), "a.jpeg", file)).isEqualTo(ABC);
  }

  @Test
  default void continuesNoPartOfAnotherFile() {
    folders().standing(folder(), "a.jpeg", file("m-1", 3));
    folders().append(folder(), "a.jpeg", file("m-1", 3), 0, bytes("ab"), _ -> {});

    assertThat(folders().standing(folder(), "a.jpeg", file("m-2", 3)))
        .isEqualTo(new Standing.Part(0));
  }

  @Test
  default void takesNoFileOfAnotherSizeForComplete() {
    var file = file("m-1", 3);
    folders().standing(folder(), "a.jpeg", file);
    folders().append(folder(), "a.jpeg", file, 0, bytes("abc"), _ -> {});
    folders().finish(folder(), "a.jpeg", file);

    assertThat(folders().standing(folder(), "a.jpeg", file("m-1", 4)))
        .isEqualTo(new Standing.Part(0));
  }

  @Test
  default void refusesAPartOfTheWrongSize() {
    var file = file("m-1", 4);
    folders().standing(folder(), "a.jpeg", file);
    folders().append(folder(), "a.jpeg", file, 0, bytes("abc"), _ -> {});

    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> folders().finish(folder(), "a.jpeg", file))
        .satisfies(it -> assertThat(it.code()).isEqualTo("media.size-differs"));
    assertThat(folders().standing(folder(), "a.jpeg", file)).isEqualTo(new Standing.Part(0));
  }
}
