package dev.flightloom.adapters.flighthub.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.application.media.port.out.FlightMedia;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.media.MediaFile;
import dev.flightloom.domain.media.MediaId;
import dev.flightloom.domain.media.MediaKind;
import dev.flightloom.domain.media.MediaLink;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Listing;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MediaWireMapperTest {

  private static final Instant EXPIRY = Instant.ofEpochSecond(1_767_232_800);

  private static Listing<MediaFile> read(String sample) {
    Envelope<MediaListWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return MediaWireMapper.toListing(envelope.unwrap());
  }

  private static MediaLink link(String address) {
    return new MediaLink.Signed(address, new MediaLink.Expiry.At(EXPIRY));
  }

  @Test
  void readsTheContractsExample() {
    assertThat(read("media/list.json").items().getFirst())
        .isEqualTo(
            new MediaFile(
                new MediaId("m-0001"),
                "DJI_20260101080112_0001_V",
                ".jpeg",
                new Foreign.Known<>(MediaKind.IMAGE),
                8_123_456,
                new MediaFile.Links(
                    link("https://obj.example.net/o/1?Expires=1767232800&Signature=x"),
                    link("https://obj.example.net/p/1?Expires=1767232800&Signature=x")),
                Instant.parse("2026-01-01T07:01:12Z"),
                Instant.parse("2026-01-01T07:20:00Z")));
  }

  @Test
  void readsTheExpiryOfEachKindOfSignature() {
    assertThat(read("media/list.json").items())
        .extracting(it -> ((MediaLink.Signed) it.links().original()).expiry())
        .containsExactly(
            new MediaLink.Expiry.At(EXPIRY),
            new MediaLink.Expiry.At(Instant.parse("2026-01-01T03:00:00Z")),
            new MediaLink.Expiry.At(EXPIRY));
  }

  @Test
  void hasNoPreviewWhereThereIsNone() {
    assertThat(read("media/list.json").items())
        .extracting(it -> it.links().preview().getClass().getSimpleName())
        .containsExactly("Signed", "Absent", "Absent");
  }

  @Test
  void keepsWordsThatItDoesNotKnowAndListsEachFileOnce() {
    var items = read("media/list-newer.json").items();

    assertThat(items)
        .extracting(MediaFile::kind)
        .containsExactly(
            new Foreign.Unrecognised<>("panorama"), new Foreign.Known<>(MediaKind.UNSUPPORTED));
    assertThat(((MediaLink.Signed) items.getFirst().links().original()).expiry())
        .isEqualTo(new MediaLink.Expiry.Untold());
  }

  @Test
  void makesFileNamesThatLeadNowhere() {
    assertThat(read("media/list-newer.json").items())
        .extracting(MediaFile::fileName)
        .containsExactly("panorama_.._0004.JPG", "raw");
  }

  @Test
  void readsAnEmptyList() {
    assertThat(read("media/list-null.json")).isEqualTo(new Listing<>(java.util.List.of(), false));
  }

  @Test
  @DisplayName("contract 1.8: a list as long as the cap of 10 000 says so")
  void tellsWhenTheListIsCapped() {
    var time = OffsetDateTime.parse("2026-01-01T08:01:12+01:00");
    var files = new ArrayList<MediaWire>();
    for (var n = 1; n <= FlightMedia.CAP; n++) {
      files.add(new MediaWire("m-" + n, "a", "image", ".jpeg", 1L, "", "", time, time));
    }

    assertThat(MediaWireMapper.toListing(new MediaListWire(files)).capped()).isTrue();
    assertThat(MediaWireMapper.toListing(new MediaListWire(files.subList(1, 5))).capped())
        .isFalse();
  }

  @Test
  void showsNoLinkInTexts() {
    assertThat(read("media/list.json").toString()).doesNotContain("Signature", "auth_key");
  }

  @Test
  void namesTheMemberThatIsMissing() {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> read("media/list-without-size.json"))
        .withMessageContaining("size is missing");
  }
}
