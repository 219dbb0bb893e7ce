package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.application.reconstruction.port.out.CaptureStore.Outcome;
import dev.flightloom.application.reconstruction.port.out.CaptureStore.Presence;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import org.junit.jupiter.api.Test;

/** What stores do that know temporary keys, beyond {@link CaptureStoreContract}. */
public interface ExpiringCaptureStoreContract extends CaptureStoreContract {

  /** A grant whose time is over. */
  UploadGrant expiredGrant();

  @Test
  default void asksForANewGrantWhenItsOwnHasExpired() {
    var outcome =
        store()
            .store(ID, expiredGrant(), SampleCapture.file("late.JPG", 10), SampleContent.of(1, 10));

    assertThat(outcome).isEqualTo(new Outcome.GrantExpired());
  }

  @Test
  default void tellsNothingUnderAnExpiredGrant() {
    var key = expiredGrant().keyFor(new ObjectName("late.JPG"));

    assertThat(store().find(expiredGrant(), key)).isEqualTo(new Presence.Untold());
  }

  @Test
  default void refusesAProbeUnderAnExpiredGrant() {
    assertThatThrownBy(() -> store().probe(expiredGrant())).isInstanceOf(Denied.class);
  }
}
