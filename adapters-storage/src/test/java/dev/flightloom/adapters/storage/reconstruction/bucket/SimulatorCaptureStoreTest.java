package dev.flightloom.adapters.storage.reconstruction.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.adapters.storage.client.StoreClients;
import dev.flightloom.application.reconstruction.ExpiringCaptureStoreContract;
import dev.flightloom.application.reconstruction.SampleContent;
import dev.flightloom.application.reconstruction.port.out.CaptureStore;
import dev.flightloom.application.reconstruction.port.out.CaptureStore.Outcome;
import dev.flightloom.application.reconstruction.port.out.CaptureStore.Presence;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SimulatorCaptureStoreTest implements ExpiringCaptureStoreContract {

  private static final int SIZE = 2 * SmallParts.PART + 1234;

  private final RecordingPartJournal journal = new RecordingPartJournal();
  private final CaptureStore store;

  @TestHTTPResource("/")
  URI base;

  private SimulatedHub hub;
  private UploadGrant grant;

  SimulatorCaptureStoreTest(StoreClients clients) {
    store =
        new S3CaptureStore(clients, new FileSender(clients, journal, new SmallParts()), journal);
  }

  @BeforeEach
  void askForAGrant() {
    hub = new SimulatedHub(base);
    hub.reset();
    grant = hub.grant();
  }

  @Override
  public CaptureStore store() {
    return store;
  }

  @Override
  public UploadGrant grant() {
    return grant;
  }

  @Override
  public UploadGrant expiredGrant() {
    hub.advance("PT2H");
    return grant;
  }

  @Test
  void sendsEachFileWithOneCall() {
    stored("a.JPG", SampleContent.of(1, 100_000));

    assertThat(hub.calls("PUT")).isEqualTo(1);
    assertThat(hub.calls()).isEqualTo(2);
  }

  @Test
  void sendsOnlyTheMissingPartsAfterARestart() {
    journal.killAfterPart(2);
    assertThatThrownBy(() -> stored("large.TIF", SampleContent.of(2, SIZE)))
        .isInstanceOf(RecordingPartJournal.Killed.class);

    var object = stored("large.TIF", SampleContent.of(2, SIZE));

    assertThat(hub.calls("PUT")).isEqualTo(3);
    assertThat(store.find(grant, object.key()))
        .isEqualTo(new Presence.Present(SIZE, object.etag()));
  }

  @Test
  void asksForANewGrantInTheMiddleOfALargeFile() {
    hub.fault("{\"operation\":\"bucket.upload-part\",\"nth\":[2],\"effect\":\"expired-token\"}");

    var outcome =
        store.store(ID, grant, SampleCapture.file("large.TIF", SIZE), SampleContent.of(2, SIZE));

    assertThat(outcome).isEqualTo(new Outcome.GrantExpired());
    assertThat(journal.sent()).containsExactly(1);
  }

  @Test
  void findsTheObjectWhoseAnswerWasLost() {
    hub.fault(
        "{\"operation\":\"bucket.put-object\",\"nth\":[1],\"effect\":\"reset\","
            + "\"when\":\"after\"}");

    assertThatThrownBy(() -> stored("lost.JPG", SampleContent.of(3, 1000)))
        .isInstanceOf(Unavailable.class);

    assertThat(store.find(grant, grant.keyFor(new ObjectName("lost.JPG"))))
        .isInstanceOf(Presence.Present.class);
  }

  @Test
  void passesOnThatTheStoreAsksToSlowDown() {
    hub.fault(
        "{\"operation\":\"bucket.put-object\",\"effect\":\"status\",\"status\":503,"
            + "\"retryAfter\":3}");

    assertThatThrownBy(() -> stored("slow.JPG", SampleContent.of(4, 1000)))
        .isInstanceOfSatisfying(
            Throttled.class, it -> assertThat(it.retryAfter().toSeconds()).isEqualTo(3));
  }

  @Test
  void takesMarksThatAreNoMd5() {
    hub.fault("{\"operation\":\"bucket.put-object\",\"effect\":\"etag\",\"etag\":\"opaque\"}");

    var object = stored("opaque.JPG", SampleContent.of(5, 1000));

    assertThat(object.etag().looksLikeMd5()).isFalse();
  }
}
