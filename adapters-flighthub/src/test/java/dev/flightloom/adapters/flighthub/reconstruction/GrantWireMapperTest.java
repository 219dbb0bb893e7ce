package dev.flightloom.adapters.flighthub.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantWireMapperTest {
  private final GrantWireMapper mapper = new GrantWireMapperImpl();

  private UploadGrant read(String sample) {
    return mapper.toGrant(wire(sample).complete(), new GrantId("g-1"));
  }

  private static GrantWire wire(String sample) {
    Envelope<GrantWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return envelope.unwrap();
  }

  @Test
  void readsAGrant() {
    assertThat(read("reconstruction/obtain-token.json"))
        .isEqualTo(
            new UploadGrant(
                new GrantId("g-1"),
                new UploadGrant.Store(
                    UploadGrant.Dialect.S3,
                    "https://s3.eu-central-1.amazonaws.com",
                    "eu-central-1",
                    "sim-open-model"),
                new UploadGrant.Credentials("INVENTEDKEY", "invented-secret", "invented-session"),
                "b3BhcXVlLXNpbQ==",
                "open_model/prj-01/9f/{fileName}",
                Instant.ofEpochSecond(1767232800)));
  }

  /** Hides contract 15.19: endpoints without a scheme. */
  @Test
  void readsAGrantOfAliyunWithoutAScheme() {
    assertThat(read("reconstruction/obtain-token-china.json").store())
        .isEqualTo(
            new UploadGrant.Store(
                UploadGrant.Dialect.OSS,
                "https://oss-cn-hangzhou.aliyuncs.com",
                "oss-cn-hangzhou",
                "sim-open-model"));
  }

  @Test
  void refusesAGrantWithoutAPlaceForTheName() {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> read("reconstruction/obtain-token-without-place.json"))
        .withMessageContaining("store_path has no {fileName}");
  }

  /** Hides contract 14.19: two formats of expiry, one of which would be nonsense here. */
  @Test
  void refusesADurationForATime() {
    var wire =
        new GrantWire("aws", "k", "s", "t", "r", "b", "c", "{fileName}", 3600L, "https://s3");
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(wire::complete)
        .withMessageContaining("expire_time");
  }

  @ParameterizedTest
  @CsvSource({"ali, OSS", "ALI_OSS, OSS", "aws, S3", "AWS_S3, S3", "minio, S3"})
  void knowsTheProviders(String cloudName, UploadGrant.Dialect dialect) {
    assertThat(CloudNameCodes.dialect(cloudName)).isEqualTo(dialect);
  }

  @Test
  void namesAProviderThatItDoesNotKnow() {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> CloudNameCodes.dialect("azure"))
        .withMessageContaining("azure");
  }

  @Test
  void livesWithoutWhatAnOwnStoreDoesNotNeed() {
    var wire =
        new GrantWire(
            "minio", "k", "s", null, null, "b", "c", "{fileName}", 1767232800L, "http://m:9000");
    var grant = mapper.toGrant(wire.complete(), new GrantId("g-1"));
    assertThat(grant.credentials().sessionToken()).isEmpty();
    assertThat(grant.store().region()).isEmpty();
  }

  @Test
  void keepsSecretsOutOfItsText() {
    assertThat(wire("reconstruction/obtain-token.json").toString())
        .isEqualTo("GrantWire[redacted]");
  }
}
