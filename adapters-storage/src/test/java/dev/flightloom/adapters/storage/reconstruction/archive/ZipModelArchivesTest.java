package dev.flightloom.adapters.storage.reconstruction.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.flightloom.adapters.storage.client.StoreClients;
import dev.flightloom.application.reconstruction.ModelArchivesContract;
import dev.flightloom.application.reconstruction.SampleContent;
import dev.flightloom.application.reconstruction.SampleModelArchives;
import dev.flightloom.application.reconstruction.port.out.ModelArchives;
import dev.flightloom.application.reconstruction.port.out.ModelArchives.Target;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.model.ModelId;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import dev.flightloom.domain.reconstruction.result.ArchiveLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipModelArchivesTest implements ModelArchivesContract {

  private final ArchiveServer server = new ArchiveServer();
  private final ModelArchives archives = new ZipModelArchives(new StoreClients(), Limits.wide());

  ZipModelArchivesTest() throws IOException {}

  @AfterEach
  void stop() {
    server.close();
  }

  @Override
  public ModelArchives archives() {
    return archives;
  }

  @Override
  public ArchiveLocation located(byte[] archive) {
    return server.serve(archive);
  }

  @Override
  public ArchiveLocation expired() {
    return server.refuse(403);
  }

  @Override
  public UploadGrant grant() {
    return SampleCapture.grant("g1", SampleCapture.TAKEN);
  }

  private void download(Path output, ArchiveLocation location) {
    archives.download(target(output), location, this::grant, _ -> {});
  }

  @Test
  void goesOnWhereTheConnectionBroke(@TempDir Path output) throws IOException {
    var bytes = SampleContent.bytes(1, 500_000);
    var location = server.serve(bytes);
    server.cutAfter(200_000);
    assertThatThrownBy(() -> download(output, location)).isInstanceOf(Unavailable.class);
    assertThat(archives.archive(output, ModelKind.MESH)).isEmpty();

    download(output, location);

    assertThat(server.ranges()).containsExactly("", "bytes=200000-");
    assertThat(Files.readAllBytes(output.resolve("3d.zip"))).isEqualTo(bytes);
    assertThat(output.resolve(".3d.zip.part")).doesNotExist();
  }

  @Test
  void beginsAnewWhenTheArchiveChangedMeanwhile(@TempDir Path output) throws IOException {
    var location = server.serve(SampleContent.bytes(1, 500_000));
    server.cutAfter(200_000);
    assertThatThrownBy(() -> download(output, location)).isInstanceOf(Unavailable.class);
    var other = SampleContent.bytes(2, 400_000);
    server.changeTo(other, "\"two\"");

    download(output, location);

    assertThat(Files.readAllBytes(output.resolve("3d.zip"))).isEqualTo(other);
  }

  @Test
  void beginsAnewWhenTheServerKnowsNoRanges(@TempDir Path output) throws IOException {
    var bytes = SampleContent.bytes(1, 500_000);
    var location = server.serve(bytes);
    server.forgetRanges();
    server.cutAfter(200_000);
    assertThatThrownBy(() -> download(output, location)).isInstanceOf(Unavailable.class);

    download(output, location);

    assertThat(Files.readAllBytes(output.resolve("3d.zip"))).isEqualTo(bytes);
  }

  @Test
  void beginsAnewWhenThePartIsLongerThanTheArchive(@TempDir Path output) throws IOException {
    var location = server.serve(SampleContent.bytes(1, 500_000));
    server.cutAfter(300_000);
    assertThatThrownBy(() -> download(output, location)).isInstanceOf(Unavailable.class);
    var shorter = SampleContent.bytes(1, 100_000);
    server.changeTo(shorter, "\"one\"");

    download(output, location);

    assertThat(Files.readAllBytes(output.resolve("3d.zip"))).isEqualTo(shorter);
  }

  @Test
  void doesNotDownloadACompleteArchiveAgain(@TempDir Path output) {
    var location = server.serve(SampleModelArchives.zip());
    download(output, location);

    download(output, location);

    assertThat(server.ranges()).hasSize(1);
  }

  @Test
  void downloadsTheArchiveOfAnotherModelAnew(@TempDir Path output) {
    download(output, server.serve(SampleModelArchives.zip()));
    var other = new Target(output, ModelKind.MESH, new ModelId("m-2"), 0);

    archives.download(other, server.serve(SampleModelArchives.zip()), this::grant, _ -> {});

    assertThat(server.ranges()).containsExactly("", "");
    assertThat(archives.unpacked(other)).isEmpty();
  }

  @Test
  void remembersTheUnpackedModelInAnotherProcess(@TempDir Path output) {
    download(output, server.serve(SampleModelArchives.zip()));
    var model = archives.unpack(target(output));

    var restarted = new ZipModelArchives(new StoreClients(), Limits.wide());

    assertThat(restarted.unpacked(target(output))).hasValue(model);
  }

  @Test
  void replacesTheFolderOfAnEarlierModel(@TempDir Path output) throws IOException {
    download(output, server.serve(SampleModelArchives.zip()));
    archives.unpack(target(output));
    Files.writeString(output.resolve("3d/left-over.txt"), "old");

    archives.unpack(target(output));

    assertThat(output.resolve("3d/left-over.txt")).doesNotExist();
    assertThat(output.resolve("3d/tiles/0.b3dm")).hasContent("abc");
    assertThat(output.toFile().list()).containsExactlyInAnyOrder("3d", "3d.zip", ".3d.json");
  }

  @Test
  void doesNotReplaceAFolderThatIsNotItsOwn(@TempDir Path output) throws IOException {
    Files.createDirectories(output.resolve("3d"));

    assertThatThrownBy(() -> download(output, server.serve(SampleModelArchives.zip())))
        .isInstanceOfSatisfying(
            Rejected.class, it -> assertThat(it.code()).isEqualTo("output.occupied"));
  }

  @Test
  void takesNoWebPageForAnArchive(@TempDir Path output) {
    server.answerType("text/html; charset=utf-8");

    assertThatThrownBy(() -> download(output, server.serve("<html>".getBytes(UTF_8))))
        .isInstanceOfSatisfying(
            Unavailable.class, it -> assertThat(it.code()).isEqualTo("archive.unexpected-answer"));
  }

  @ParameterizedTest
  @CsvSource({
    "401, archive.link-expired",
    "410, archive.link-expired",
    "404, archive.not-found",
    "429, archive.throttled",
    "503, archive.throttled",
    "500, archive.unavailable",
    "418, archive.refused"
  })
  void namesEachRefusal(int status, String code, @TempDir Path output) {
    var failure =
        catchThrowableOfType(Failure.class, () -> download(output, server.refuse(status)));

    assertThat(failure.code()).isEqualTo(code);
    assertThat(failure.message()).doesNotContain("Signature");
  }

  @Test
  void saysThatNobodyAnswers(@TempDir Path output) {
    var location = server.serve(SampleModelArchives.zip());
    server.close();

    assertThatThrownBy(() -> download(output, location))
        .isInstanceOfSatisfying(
            Unavailable.class, it -> assertThat(it.code()).isEqualTo("archive.unreachable"));
  }

  @Test
  void saysThatTheFolderCannotBeWritten(@TempDir Path output) throws IOException {
    var file = Files.createFile(output.resolve("file"));

    assertThatThrownBy(() -> download(file, server.serve(SampleModelArchives.zip())))
        .isInstanceOfSatisfying(
            Unavailable.class, it -> assertThat(it.code()).isEqualTo("disk.unwritable"));
  }
}
