package dev.flightloom.domain.reconstruction.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.domain.reconstruction.result.ArchiveLocation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CaptureTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  @Test
  void readsETagsOfEveryDialect() {
    assertThat(new ETag("\"0cc175b9c0f1b6a831c399e269772661\"").looksLikeMd5()).isTrue();
    assertThat(
            new ETag("0CC175B9C0F1B6A831C399E269772661")
                .agreesWith("0cc175b9c0f1b6a831c399e269772661"))
        .isTrue();
    assertThat(new ETag("0cc175b9c0f1b6a831c399e269772661").agreesWith("ff")).isFalse();
    assertThat(new ETag("0cc175b9c0f1b6a831c399e269772661-3").agreesWith("ff")).isTrue();
  }

  @Test
  void neverTellsASecret() {
    var grant = SampleCapture.grant("g-1", NOW);

    assertThat(grant.toString() + grant.credentials())
        .doesNotContain("invented-secret", "INVENTEDKEY", "invented-token", "b3Bh");
    assertThat(new ArchiveLocation("https://x.example/?Signature=abc").toString())
        .doesNotContain("abc");
  }

  @Test
  void forgetsItsSecretsAndKeepsItsPaths() {
    var grant = SampleCapture.grant("g-1", NOW).withoutSecrets();

    assertThat(grant.isUsable()).isFalse();
    assertThat(grant.callbackParameter()).isEmpty();
    assertThat(grant.keyFor(new ObjectName("a.jpg")))
        .isEqualTo(new ObjectKey("open_model/prj/g-1/a.jpg"));
  }

  @Test
  void endsBeforeItExpires() {
    var grant = SampleCapture.grant("g-1", NOW);

    assertThat(grant.endsWithin(Duration.ofMinutes(5), NOW)).isFalse();
    assertThat(grant.endsWithin(Duration.ofMinutes(5), NOW.plusSeconds(3400))).isTrue();
  }

  @Test
  void needsAPlaceForTheFileName() {
    var grant = SampleCapture.grant("g-1", NOW);

    assertThatThrownBy(
            () -> new UploadGrant(grant.id(), grant.store(), grant.credentials(), "", "fixed", NOW))
        .hasMessageContaining("file name");
  }

  @Test
  void knowsFolderAndNameOfAFile() {
    var file = SampleCapture.photo("a/b/DJI_0001.JPG");

    assertThat(file.name()).isEqualTo("DJI_0001.JPG");
    assertThat(file.folder()).isEqualTo("a/b");
    assertThat(SampleCapture.photo("x.jpg").folder()).isEmpty();
  }
}
