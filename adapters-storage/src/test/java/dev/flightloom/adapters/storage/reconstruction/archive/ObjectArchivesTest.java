package dev.flightloom.adapters.storage.reconstruction.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.adapters.storage.client.StoreClients;
import dev.flightloom.adapters.storage.reconstruction.bucket.S3Proxy;
import dev.flightloom.application.reconstruction.SampleContent;
import dev.flightloom.application.reconstruction.port.out.ModelArchives.Target;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import dev.flightloom.domain.reconstruction.result.ArchiveLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

/** Archives that are named by an object key, served by s3proxy. */
@ExtendWith(S3Proxy.Given.class)
class ObjectArchivesTest {

  private final StoreClients clients = new StoreClients();
  private final ZipModelArchives archives = new ZipModelArchives(clients, Limits.wide());
  private final UploadGrant grant;

  ObjectArchivesTest(S3Proxy proxy) {
    this.grant = proxy.grant();
  }

  private ArchiveLocation located(String key, byte[] bytes) {
    clients
        .of(grant)
        .putObject(b -> b.bucket(grant.store().bucket()).key(key), RequestBody.fromBytes(bytes));
    return new ArchiveLocation(key);
  }

  private static Target target(Path output) {
    return new Target(output, ModelKind.MESH, new ModelId("m-1"), 0);
  }

  @Test
  void goesOnBehindWhatIsThere(@TempDir Path output) throws IOException {
    var bytes = SampleContent.bytes(1, 3_000_000);
    var location = located("models/one.zip", bytes);
    var files = ArchiveFiles.of(target(output));
    var etag =
        clients
            .of(grant)
            .headObject(b -> b.bucket(grant.store().bucket()).key("models/one.zip"))
            .eTag();
    ArchiveMarker.begun(new ModelId("m-1"), etag).write(files);
    Files.write(files.part(), Arrays.copyOf(bytes, 1_000_000));
    var received = new ArrayList<Long>();

    archives.download(target(output), location, () -> grant, received::add);

    assertThat(Files.readAllBytes(files.zip())).isEqualTo(bytes);
    assertThat(received.getFirst()).isGreaterThan(1_000_000);
  }

  @Test
  void beginsAnewWhenItIsAnotherObject(@TempDir Path output) throws IOException {
    var bytes = SampleContent.bytes(2, 3_000_000);
    var location = located("models/two.zip", bytes);
    var files = ArchiveFiles.of(target(output));
    ArchiveMarker.begun(new ModelId("m-1"), "\"another\"").write(files);
    Files.write(files.part(), new byte[1_000_000]);

    archives.download(target(output), location, () -> grant, _ -> {});

    assertThat(Files.readAllBytes(files.zip())).isEqualTo(bytes);
  }

  @Test
  void saysThatThereIsNoSuchObject(@TempDir Path output) {
    var location = new ArchiveLocation("models/none.zip");

    assertThatThrownBy(() -> archives.download(target(output), location, () -> grant, _ -> {}))
        .isInstanceOf(NotFound.class);
  }
}
