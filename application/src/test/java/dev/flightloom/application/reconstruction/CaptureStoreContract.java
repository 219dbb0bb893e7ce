package dev.flightloom.application.reconstruction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.application.reconstruction.port.out.CaptureStore;
import dev.flightloom.application.reconstruction.port.out.CaptureStore.Outcome;
import dev.flightloom.application.reconstruction.port.out.CaptureStore.Presence;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.ContentHashes;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import org.junit.jupiter.api.Test;

/** What every store for captures does. */
public interface CaptureStoreContract {

  /** The reconstruction under which all tests store. */
  ReconstructionId ID = new ReconstructionId("r-1");

  /** The store under test. */
  CaptureStore store();

  /** A grant that the store honours. */
  UploadGrant grant();

  @Test
  default void storesAFileUnderTheKeyOfItsGrant() {
    var content = SampleContent.of(1, 70_000);

    var object = stored("DJI_0001.JPG", content);

    assertThat(object.key()).isEqualTo(grant().keyFor(new ObjectName("DJI_0001.JPG")));
    assertThat(object.grant()).isEqualTo(grant().id());
    assertThat(store().find(grant(), object.key()))
        .isEqualTo(new Presence.Present(70_000, object.etag()));
  }

  @Test
  default void answersTheHashesOfTheBytesThatItSent() {
    var object = stored("hashed.JPG", SampleContent.of("abc".getBytes(UTF_8)));

    assertThat(object.hashes())
        .isEqualTo(
            new ContentHashes(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "900150983cd24fb0d6963f7d28e17f72"));
    assertThat(object.etag().agreesWith(object.hashes().md5())).isTrue();
  }

  @Test
  default void readsEachFileOnce() {
    var content = SampleContent.of(2, 300_000);

    stored("once.JPG", content);

    assertThat(content.timesOpened()).isEqualTo(1);
    assertThat(content.bytesRead()).isEqualTo(300_000);
  }

  @Test
  default void keepsNamesThatNeedQuoting() {
    var object = stored("Flug 1 + Üb(er)=#1%.JPG", SampleContent.of(3, 100));

    assertThat(store().find(grant(), object.key())).isInstanceOf(Presence.Present.class);
  }

  @Test
  default void replacesAnObjectOfTheSameName() {
    stored("again.JPG", SampleContent.of(4, 100));

    var second = stored("again.JPG", SampleContent.of(5, 200));

    assertThat(store().find(grant(), second.key()))
        .isEqualTo(new Presence.Present(200, second.etag()));
  }

  @Test
  default void refusesAFileThatBecameShorter() {
    refusesAsChanged("short.JPG", SampleContent.changed(90, 100));
  }

  @Test
  default void refusesAFileThatBecameLonger() {
    refusesAsChanged("long.JPG", SampleContent.changed(110, 100));
  }

  @Test
  default void refusesAFileThatIsGone() {
    refusesAsChanged("gone.JPG", SampleContent.gone(100));
  }

  @Test
  default void findsNothingUnderAnUnusedKey() {
    var key = grant().keyFor(new ObjectName("never.JPG"));

    assertThat(store().find(grant(), key)).isEqualTo(new Presence.Absent());
  }

  @Test
  default void tellsNothingOnceTheSecretsAreForgotten() {
    var object = stored("forgotten.JPG", SampleContent.of(6, 100));

    assertThat(store().find(grant().withoutSecrets(), object.key()))
        .isEqualTo(new Presence.Untold());
  }

  @Test
  default void abandonsWhatWasNeverBegun() {
    var key = grant().keyFor(new ObjectName("never.JPG"));

    store().abandon(ID, grant(), key);

    assertThat(store().find(grant(), key)).isEqualTo(new Presence.Absent());
  }

  @Test
  default void provesThatTheGrantCanWrite() {
    store().probe(grant());
  }

  @Test
  default void refusesAProbeWithoutKeys() {
    assertThatThrownBy(() -> store().probe(grant().withoutSecrets())).isInstanceOf(Denied.class);
  }

  /** Stores {@code content} and expects it to work. */
  default StoredObject stored(String name, SampleContent content) {
    var file = SampleCapture.file(name, content.sizeInBytes());
    var outcome = store().store(ID, grant(), file, content);
    assertThat(outcome).isInstanceOf(Outcome.Stored.class);
    return ((Outcome.Stored) outcome).object();
  }

  /** Expects {@code file.changed} and no object. */
  default void refusesAsChanged(String name, SampleContent content) {
    var file = SampleCapture.file(name, 100);

    assertThatThrownBy(() -> store().store(ID, grant(), file, content))
        .isInstanceOfSatisfying(
            Rejected.class, it -> assertThat(it.code()).isEqualTo("file.changed"));
    assertThat(store().find(grant(), grant().keyFor(file.name()))).isEqualTo(new Presence.Absent());
  }
}
