package dev.flightloom.application.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.media.port.out.MediaContents;
import dev.flightloom.application.media.port.out.MediaContents.Answer;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.media.MediaLink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link MediaContents} does. */
public interface MediaContentsContract {

  /** The port. */
  MediaContents contents();

  /** A link to a file of exactly these characters. */
  MediaLink.Signed linkTo(String text);

  /** A link that was good once. */
  MediaLink.Signed expired();

  /** A link that is good for a file which is not there any more. */
  MediaLink.Signed toNothing();

  @Test
  default void readsAWholeFile() throws IOException {
    assertThat(read(linkTo("0123456789"), 0, 10)).isEqualTo("0123456789 of 10");
  }

  @Test
  default void readsAPieceAndTellsTheWholeSize() throws IOException {
    assertThat(read(linkTo("0123456789"), 3, 4)).isEqualTo("3456 of 10");
  }

  @Test
  default void readsNoMoreThanThereIs() throws IOException {
    assertThat(read(linkTo("0123456789"), 8, 100)).isEqualTo("89 of 10");
  }

  @Test
  default void tellsThatALinkHasExpired() {
    assertThat(contents().open(expired(), 0, 10)).isEqualTo(new Answer.LinkExpired());
  }

  @Test
  default void failsForAFileThatIsGone() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> contents().open(toNothing(), 0, 10))
        .satisfies(it -> assertThat(it.code()).isEqualTo("media.gone"));
  }

  private String read(MediaLink.Signed link, long offset, long length) throws IOException {
    var answer = (Answer.Bytes) contents().open(link, offset, length);
    try (var stream = answer.stream()) {
      return new String(stream.readAllBytes(), StandardCharsets.US_ASCII)
          + " of "
          + answer.wholeSize();
    }
  }
}
