package dev.flightloom.adapters.storage.reconstruction.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.adapters.storage.client.StoreClients;
import dev.flightloom.application.reconstruction.CaptureStoreContract;
import dev.flightloom.application.reconstruction.SampleContent;
import dev.flightloom.application.reconstruction.SampleModelArchives;
import dev.flightloom.application.reconstruction.port.out.CaptureStore;
import dev.flightloom.application.reconstruction.port.out.CaptureStore.Presence;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.reconstruction.capture.ObjectKey;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.s3.S3Client;

@ExtendWith(S3Proxy.Given.class)
class S3ProxyCaptureStoreTest implements CaptureStoreContract {

  private static final int SIZE = 2 * SmallParts.PART + 1234;

  private final UploadGrant grant;
  private final StoreClients clients = new StoreClients();
  private final RecordingPartJournal journal = new RecordingPartJournal();
  private final CaptureStore store =
      new S3CaptureStore(clients, new FileSender(clients, journal, new SmallParts()), journal);

  S3ProxyCaptureStoreTest(S3Proxy proxy) {
    this.grant = proxy.grant();
  }

  @Override
  public CaptureStore store() {
    return store;
  }

  @Override
  public UploadGrant grant() {
    return grant;
  }

  private S3Client bucket() {
    return clients.of(grant);
  }

  private static ObjectKey key(UploadGrant grant, String name) {
    return grant.keyFor(new ObjectName(name));
  }

  @Test
  void sendsALargeFileInPartsAndReadsItOnce() {
    var content = SampleContent.of(1, SIZE);

    var object = stored("large.TIF", content);

    assertThat(journal.sent()).containsExactly(1, 2, 3);
    assertThat(object.hashes().sha256()).isEqualTo(SampleModelArchives.sha256(content.bytes()));
    assertThat(object.etag().value()).endsWith("-3");
    assertThat(content.timesOpened()).isEqualTo(1);
    assertThat(content.bytesRead()).isEqualTo(SIZE);
    assertThat(journal.find(ID, object.key())).isEmpty();
    assertThat(
            bucket()
                .getObjectAsBytes(b -> b.bucket("open-model").key(object.key().value()))
                .asByteArray())
        .isEqualTo(content.bytes());
  }

  @Test
  void sendsOnlyTheMissingPartsAfterARestart() {
    journal.killAfterPart(2);
    assertThatThrownBy(() -> stored("killed.TIF", SampleContent.of(2, SIZE)))
        .isInstanceOf(RecordingPartJournal.Killed.class);
    assertThat(journal.sent()).containsExactly(1, 2);

    var content = SampleContent.of(2, SIZE);
    var object = stored("killed.TIF", content);

    assertThat(journal.sent()).containsExactly(3);
    assertThat(object.hashes().sha256()).isEqualTo(SampleModelArchives.sha256(content.bytes()));
    assertThat(store.find(grant, object.key()))
        .isEqualTo(new Presence.Present(SIZE, object.etag()));
  }

  @Test
  void believesAnUploadThatWasCompletedBeforeTheCrash() {
    journal.killBeforeForgetting();
    assertThatThrownBy(() -> stored("complete.TIF", SampleContent.of(3, SIZE)))
        .isInstanceOf(RecordingPartJournal.Killed.class);
    assertThat(journal.sent()).hasSize(3);

    var object = stored("complete.TIF", SampleContent.of(3, SIZE));

    assertThat(journal.sent()).isEmpty();
    assertThat(store.find(grant, object.key()))
        .isEqualTo(new Presence.Present(SIZE, object.etag()));
  }

  @Test
  void beginsAnewWhenTheStoreHasForgottenTheUpload() {
    journal.begin(ID, key(grant, "forgotten.TIF"), "no-such-upload", SmallParts.PART);

    var object = stored("forgotten.TIF", SampleContent.of(4, SIZE));

    // s3proxy takes parts of an unknown upload and refuses only to complete it.
    assertThat(journal.sent()).endsWith(1, 2, 3);
    assertThat(store.find(grant, object.key()))
        .isEqualTo(new Presence.Present(SIZE, object.etag()));
  }

  @Test
  void refusesAFileWhoseSentPartsHaveChanged() {
    journal.killAfterPart(1);
    assertThatThrownBy(() -> stored("other.TIF", SampleContent.of(5, SIZE)))
        .isInstanceOf(RecordingPartJournal.Killed.class);

    assertThatThrownBy(() -> stored("other.TIF", SampleContent.of(6, SIZE)))
        .isInstanceOfSatisfying(
            Rejected.class, it -> assertThat(it.code()).isEqualTo("file.changed"));
    assertThat(journal.find(ID, key(grant, "other.TIF"))).isEmpty();
  }

  @Test
  void abandonsAnOpenUpload() {
    journal.killAfterPart(1);
    assertThatThrownBy(() -> stored("abandoned.TIF", SampleContent.of(7, SIZE)))
        .isInstanceOf(RecordingPartJournal.Killed.class);
    var key = key(grant, "abandoned.TIF");

    store.abandon(ID, grant, key);

    assertThat(journal.find(ID, key)).isEmpty();
    assertThat(bucket().listMultipartUploads(b -> b.bucket("open-model")).uploads())
        .noneMatch(upload -> upload.key().equals(key.value()));
  }

  @Test
  void leavesNothingBehindAfterAProbe() {
    store.probe(grant);

    assertThat(store.find(grant, key(grant, "flightloom-probe.txt")))
        .isEqualTo(new Presence.Absent());
  }
}
