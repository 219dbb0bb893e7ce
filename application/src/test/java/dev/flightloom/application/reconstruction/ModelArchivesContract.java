package dev.flightloom.application.reconstruction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flightloom.application.reconstruction.port.out.ModelArchives;
import dev.flightloom.application.reconstruction.port.out.ModelArchives.Target;
import dev.flightloom.domain.failure.Denied;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import dev.flightloom.domain.reconstruction.result.ArchiveLocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every keeper of archives does. */
public interface ModelArchivesContract {

  /** The keeper under test. */
  ModelArchives archives();

  /** Where these bytes can be fetched. */
  ArchiveLocation located(byte[] archive);

  /** A location whose signature is out of date. */
  ArchiveLocation expired();

  /** The grant for locations that are object keys. */
  UploadGrant grant();

  @Test
  default void downloadsAndUnpacks(@TempDir Path output) {
    var zip = SampleModelArchives.zip(Map.of("tileset.json", "{}", "tiles/0.b3dm", "abc"));
    var target = target(output);

    archives().download(target, located(zip), this::grant, _ -> {});
    var model = archives().unpack(target);

    assertThat(model.kind()).isEqualTo(ModelKind.MESH);
    assertThat(model.model()).isEqualTo(target.model());
    assertThat(model.folder()).isEqualTo("3d");
    assertThat(model.archive()).isEqualTo("3d.zip");
    assertThat(model.archiveBytes()).isEqualTo(zip.length);
    assertThat(model.archiveSha256()).isEqualTo(SampleModelArchives.sha256(zip));
    assertThat(model.files()).isEqualTo(2);
    assertThat(model.bytes()).isEqualTo(5);
  }

  @Test
  default void hasNoArchiveBeforeTheDownload(@TempDir Path output) {
    assertThat(archives().archive(output, ModelKind.MESH)).isEmpty();
  }

  @Test
  default void hasTheArchiveAfterTheDownload(@TempDir Path output) {
    archives().download(target(output), located(SampleModelArchives.zip()), this::grant, _ -> {});

    assertThat(archives().archive(output, ModelKind.MESH)).hasValue(output.resolve("3d.zip"));
  }

  @Test
  default void tellsHowManyBytesArrived(@TempDir Path output) {
    var zip = SampleModelArchives.zip();
    var received = new ArrayList<Long>();

    archives().download(target(output), located(zip), this::grant, received::add);

    assertThat(received).isSorted().last().isEqualTo((long) zip.length);
  }

  @Test
  default void remembersWhatWasUnpacked(@TempDir Path output) {
    var target = target(output);
    archives().download(target, located(SampleModelArchives.zip()), this::grant, _ -> {});
    assertThat(archives().unpacked(target)).isEmpty();

    var model = archives().unpack(target);

    assertThat(archives().unpacked(target)).hasValue(model);
  }

  @Test
  default void unpacksAgain(@TempDir Path output) {
    var target = target(output);
    archives().download(target, located(SampleModelArchives.zip()), this::grant, _ -> {});

    assertThat(archives().unpack(target)).isEqualTo(archives().unpack(target));
  }

  @Test
  default void asksForANewLinkWhenItHasExpired(@TempDir Path output) {
    var target = target(output);

    assertThatThrownBy(() -> archives().download(target, expired(), this::grant, _ -> {}))
        .isInstanceOfSatisfying(
            Denied.class, it -> assertThat(it.code()).isEqualTo("archive.link-expired"));
  }

  @Test
  default void removesABrokenArchive(@TempDir Path output) {
    var target = target(output);
    archives().download(target, located("no zip at all".getBytes(UTF_8)), this::grant, _ -> {});

    assertThatThrownBy(() -> archives().unpack(target))
        .isInstanceOfSatisfying(
            Unavailable.class, it -> assertThat(it.code()).isEqualTo("archive.broken"));
    assertThat(archives().archive(output, ModelKind.MESH)).isEmpty();
    assertThat(archives().unpacked(target)).isEmpty();
  }

  @Test
  default void refusesAnArchiveThatLeavesItsFolder(@TempDir Path output) {
    var target = target(output);
    var zip = SampleModelArchives.zip(Map.of("../outside.txt", "abc"));
    archives().download(target, located(zip), this::grant, _ -> {});

    assertThatThrownBy(() -> archives().unpack(target))
        .isInstanceOfSatisfying(
            Rejected.class, it -> assertThat(it.code()).isEqualTo("archive.hostile"));
    assertThat(output.resolve("outside.txt")).doesNotExist();
    assertThat(archives().unpacked(target)).isEmpty();
  }

  @Test
  default void publishesTheManifestBesideTheModels(@TempDir Path output) {
    var manifest = SampleModelArchives.manifest();

    assertThat(archives().publish(output, manifest)).isEqualTo(output.resolve("manifest.json"));
    assertThat(archives().publish(output, manifest)).isEqualTo(output.resolve("manifest.json"));
  }

  /** A mesh for {@code output}. */
  default Target target(Path output) {
    return new Target(output, ModelKind.MESH, new ModelId("m-1"), 0);
  }
}
