package dev.flightloom.adapters.flighthub.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.application.project.ProjectMembersContract;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.StorageGrant;
import dev.flightloom.domain.vocabulary.Foreign;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProjectAccessWireTest {
  private static final Instant ASKED = Instant.parse("2026-01-01T08:00:00Z");

  private final StorageGrantWireMapper mapper = new StorageGrantWireMapperImpl();

  private StorageGrantWire wire(String sample) {
    Envelope<StorageGrantWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return envelope.unwrap().complete();
  }

  private StorageGrant read(String sample) {
    return mapper.toGrant(wire(sample), ASKED, "http");
  }

  @Test
  void readsAGrant() {
    assertThat(read("project/sts-token.json"))
        .isEqualTo(
            new StorageGrant(
                new StorageGrant.Store(
                    new Foreign.Known<>(StorageGrant.Provider.AWS),
                    "https://s3.us-east-1.amazonaws.com",
                    "us-east-1",
                    "sim-bucket",
                    "org-01/prj-01/wayline"),
                new StorageGrant.Credentials("SIMKEY", "SIMSECRET", "SIMSESSION"),
                ASKED,
                Duration.ofHours(1)));
  }

  @Test
  @DisplayName("contract 14.19: these credentials end after a duration, not at a moment")
  void countsTheLifeOfTheKeysFromTheQuestion() {
    assertThat(read("project/sts-token-china.json").expiresAt())
        .isEqualTo(Instant.parse("2026-01-01T08:15:00Z"));
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> wire("project/sts-token-with-a-moment.json"))
        .withMessageContaining("credentials.expire");
  }

  @Test
  @DisplayName("contract 15.19: endpoints without a scheme, Aliyun's short regions")
  void bringsEndpointAndRegionIntoOneForm() {
    var china = read("project/sts-token-china.json").store();
    assertThat(china.endpoint()).isEqualTo("https://oss-cn-hangzhou.aliyuncs.com");
    assertThat(china.region()).isEqualTo("cn-hangzhou");
    assertThat(china.keyPrefix()).isEqualTo("org-01/prj-01/wayline");
    assertThat(read("project/sts-token-china.json").credentials().accessKeySecret())
        .isEqualTo("/SIM/SECRET/");

    var onPremises = read("project/sts-token-on-premises.json");
    assertThat(onPremises.store().endpoint()).isEqualTo("http://minio.example.net:9000");
    assertThat(onPremises.store().region()).isEmpty();
    assertThat(onPremises.credentials().securityToken()).isEmpty();
  }

  @Test
  void readsTheRegionFromAmazonsHostWhereItIsNotTold() {
    assertThat(StoreEndpoint.of(amazon("s3.eu-central-1.amazonaws.com"), "https").region())
        .isEqualTo("eu-central-1");
    assertThat(StoreEndpoint.of(amazon("https://s3-us-gov-west-1.amazonaws.com/"), "https"))
        .isEqualTo(new StoreEndpoint("https://s3-us-gov-west-1.amazonaws.com", "us-gov-west-1"));
  }

  @Test
  void keepsKeysOutOfTexts() {
    assertThat(wire("project/sts-token.json").toString() + read("project/sts-token.json"))
        .doesNotContain("SIMSECRET")
        .doesNotContain("SIMSESSION");
  }

  @Test
  void readsTheRefusals() {
    assertThatExceptionOfType(Denied.class)
        .isThrownBy(() -> wire("project/sts-token-forbidden.json"));
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> wire("project/member-refused.json"))
        .withMessageContaining("not in the organization");
  }

  @Test
  @DisplayName("contract 14.14: people go into add_users, never flat")
  void writesPeopleAsAList() {
    assertThat(Samples.written(MembersWire.of(ProjectMembersContract.TWO)))
        .isEqualTo(Samples.tree("project/member-request.json"));
  }

  private static StorageGrantWire amazon(String endpoint) {
    return new StorageGrantWire(endpoint, "aws", null, "b", "p", null);
  }
}
