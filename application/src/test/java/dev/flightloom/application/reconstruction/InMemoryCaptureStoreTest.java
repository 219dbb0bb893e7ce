package dev.flightloom.application.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.application.reconstruction.port.out.CaptureStore.Presence;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InMemoryCaptureStoreTest implements ExpiringCaptureStoreContract {

  private final InMemoryCaptureStore store = new InMemoryCaptureStore();
  private final UploadGrant grant = SampleCapture.grant("g1", SampleCapture.TAKEN);

  @Override
  public InMemoryCaptureStore store() {
    return store;
  }

  @Override
  public UploadGrant grant() {
    return grant;
  }

  @Override
  public UploadGrant expiredGrant() {
    var old = SampleCapture.grant("g0", SampleCapture.TAKEN);
    store.expire(old.id());
    return old;
  }

  @Test
  void failsOnceAsTold() {
    store.failNext(new Throttled("store.throttled", "slow", "wait", Duration.ZERO));

    assertThatThrownBy(() -> stored("a.JPG", SampleContent.of(1, 10)))
        .isInstanceOf(Throttled.class);

    stored("a.JPG", SampleContent.of(1, 10));
    assertThat(store.puts(grant.keyFor(new ObjectName("a.JPG")))).isEqualTo(1);
  }

  @Test
  void keepsTheObjectWhoseAnswerIsLost() {
    store.loseNextAnswer();

    assertThatThrownBy(() -> stored("a.JPG", SampleContent.of(1, 10)))
        .isInstanceOf(Unavailable.class);

    assertThat(store.find(grant, grant.keyFor(new ObjectName("a.JPG"))))
        .isInstanceOf(Presence.Present.class);
  }

  @Test
  void keepsSilentAsTold() {
    var object = stored("a.JPG", SampleContent.of(1, 10));

    store.keepSilent(true);

    assertThat(store.find(grant, object.key())).isEqualTo(new Presence.Untold());
  }
}
