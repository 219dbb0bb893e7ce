package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.reconstruction.port.out.GrantVault;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import org.junit.jupiter.api.Test;

/** What every vault of grants does. */
public interface GrantVaultContract {

  /** An empty vault, the same one during a test. */
  GrantVault grants();

  /** A reconstruction that the journal knows. */
  ReconstructionId reconstruction(String id);

  @Test
  default void findsAGrantWithItsSecrets() {
    var id = reconstruction("r-1");
    grants().keep(id, grant("g-1"));

    assertThat(grants().find(id, new GrantId("g-1"))).contains(grant("g-1"));
  }

  @Test
  default void findsNothingForAnUnknownGrantOrAnotherReconstruction() {
    var id = reconstruction("r-1");
    grants().keep(id, grant("g-1"));

    assertThat(grants().find(id, new GrantId("g-2"))).isEmpty();
    assertThat(grants().find(reconstruction("r-2"), new GrantId("g-1"))).isEmpty();
    assertThat(grants().all(reconstruction("r-3"))).isEmpty();
  }

  @Test
  default void listsTheNewestFirst() {
    var id = reconstruction("r-1");
    grants().keep(id, grant("g-2"));
    grants().keep(id, grant("g-1"));
    grants().keep(id, grant("g-3"));

    assertThat(grants().all(id)).containsExactly(grant("g-3"), grant("g-1"), grant("g-2"));
  }

  @Test
  default void wipesTheSecretsOfOneReconstructionOnly() {
    var id = reconstruction("r-1");
    var other = reconstruction("r-2");
    grants().keep(id, grant("g-1"));
    grants().keep(id, grant("g-2"));
    grants().keep(other, grant("g-1"));
    grants().forgetSecrets(id);

    assertThat(grants().all(id))
        .hasSize(2)
        .allSatisfy(wiped -> {
          assertThat(wiped.credentials()).isEqualTo(new UploadGrant.Credentials("", "", ""));
          assertThat(wiped.callbackParameter()).isEmpty();
        });
    assertThat(grants().find(other, new GrantId("g-1"))).contains(grant("g-1"));
  }

  @Test
  default void keepsPathsAndExpiryWhenSecretsAreForgotten() {
    var id = reconstruction("r-1");
    grants().keep(id, grant("g-1"));
    grants().forgetSecrets(id);
    var wiped = grants().find(id, new GrantId("g-1")).orElseThrow();

    assertThat(wiped.storePath()).isEqualTo(grant("g-1").storePath());
    assertThat(wiped.store()).isEqualTo(grant("g-1").store());
    assertThat(wiped.expiresAt()).isEqualTo(grant("g-1").expiresAt());
  }

  @Test
  default void forgetsTheSecretsOfNobodyWithoutComplaint() {
    var id = reconstruction("r-1");
    grants().forgetSecrets(id);

    assertThat(grants().all(id)).isEmpty();
  }

  private static UploadGrant grant(String id) {
    return SampleCapture.grant(id, SampleCapture.TAKEN);
  }
}
