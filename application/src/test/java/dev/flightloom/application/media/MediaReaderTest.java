package dev.flightloom.application.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.application.reconstruction.SampleContent;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.media.MediaId;
import dev.flightloom.domain.media.MediaKind;
import dev.flightloom.domain.project.ProjectId;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MediaReaderTest {

  private static final Flight FLIGHT = new Flight(new ProjectId("p-1"), new TaskId("t-1"));
  private static final MediaId ID = new MediaId("m-1");
  private static final byte[] BYTES = SampleContent.of(3, 5000).bytes();

  private final InMemoryFlightMedia media = new InMemoryFlightMedia();
  private final InMemoryMediaContents contents = new InMemoryMediaContents(media);
  private final MediaReader reader =
      new MediaReader(media, contents, InstantSource.fixed(Instant.parse("2026-03-01T08:00:00Z")));

  @BeforeEach
  void putOnePhoto() {
    media.put(FLIGHT, "m-1", "DJI_0001.jpeg", MediaKind.IMAGE, BYTES);
  }

  private byte[] read(long offset, long length) throws IOException {
    try (var in = reader.open(FLIGHT, ID, offset, length)) {
      return in.readAllBytes();
    }
  }

  @Test
  void readsAnyPiece() throws IOException {
    assertThat(read(0, Long.MAX_VALUE)).isEqualTo(BYTES);
    assertThat(read(4990, 100)).hasSize(10);
    assertThat(read(5000, 1)).isEmpty();
  }

  @Test
  void listsOnceForManyReads() throws IOException {
    for (var n = 0; n < 20; n++) {
      read(n, 10);
    }

    assertThat(media.listings()).isEqualTo(1);
  }

  @Test
  @DisplayName("contract 15.16: media links expire, and new ones are asked for by listing again")
  void renewsLinksThatExpired() throws IOException {
    read(0, 10);
    media.expireLinks();

    assertThat(read(0, Long.MAX_VALUE)).isEqualTo(BYTES);
    assertThat(media.listings()).isEqualTo(2);
  }

  @Test
  void goesOnWhereAConnectionBrokeOffAndReadsNoByteTwice() throws IOException {
    contents.breakNextAfter(1200);
    contents.breakNextAfter(1200);

    assertThat(read(0, Long.MAX_VALUE)).isEqualTo(BYTES);
    assertThat(contents.bytesAsked()).isEqualTo(5000 + 3800 + 2600);
  }

  @Test
  void renewsALinkThatExpiresInTheMiddleOfAFile() throws IOException {
    contents.breakNextAfter(1200);
    try (var in = reader.open(FLIGHT, ID, 0, Long.MAX_VALUE)) {
      var start = in.readNBytes(1200);
      media.expireLinks();

      assertThat(start).hasSize(1200);
      assertThat(in.readAllBytes()).hasSize(3800);
    }
  }

  @Test
  void givesUpWhenEveryConnectionBreaks() {
    for (var n = 0; n < 4; n++) {
      contents.breakNextAfter(0);
    }

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> read(0, 10))
        .satisfies(it -> assertThat(it.code()).isEqualTo("media.broken-off"));
  }

  @Test
  void refusesAnObjectThatIsNotAsLongAsListed() {
    media.put(FLIGHT, "m-1", "DJI_0001.jpeg", MediaKind.IMAGE, new byte[90], 100);

    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> read(0, 10))
        .withMessageContaining("90 bytes")
        .satisfies(it -> assertThat(it.code()).isEqualTo("media.size-differs"));
  }

  @Test
  void knowsNoFileThatIsNotListed() {
    media.remove(FLIGHT, "m-1");

    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(0, 10));
  }
}
