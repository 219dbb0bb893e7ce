package dev.flightloom.application.reconstruction.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.reconstruction.InMemoryCaptureFolders;
import dev.flightloom.application.reconstruction.InMemoryCoordinateSystems;
import dev.flightloom.application.reconstruction.Laboratory;
import dev.flightloom.application.reconstruction.SampleContent;
import dev.flightloom.domain.model.ModelKind;
import dev.flightloom.domain.reconstruction.SampleReconstruction;
import dev.flightloom.domain.reconstruction.capture.CaptureSource;
import dev.flightloom.domain.reconstruction.capture.FileContent;
import dev.flightloom.domain.reconstruction.capture.FileState;
import dev.flightloom.domain.reconstruction.capture.Finding;
import dev.flightloom.domain.reconstruction.capture.Finding.Code;
import dev.flightloom.domain.reconstruction.capture.Finding.Severity;
import dev.flightloom.domain.reconstruction.capture.Integrity;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import dev.flightloom.domain.reconstruction.capture.ScannedFile;
import dev.flightloom.domain.reconstruction.plan.CoordinateSystem;
import dev.flightloom.domain.vocabulary.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapturePlannerTest {

  private static final CaptureSource FOLDER = new CaptureSource.TrustedFolder("/c");

  private final InMemoryCaptureFolders folders = new InMemoryCaptureFolders();
  private final CapturePlanner planner =
      new CapturePlanner(Laboratory.capturesOf(folders), new InMemoryCoordinateSystems());

  CapturePlannerTest() {
    folders.folder("/c");
    SampleCapture.photos(6).forEach(this::put);
  }

  private void put(ScannedFile file) {
    folders.put("/c", file, SampleContent.of(file.path().hashCode(), (int) file.sizeInBytes()));
  }

  private static ScannedFile broken(String path, Integrity integrity) {
    return new ScannedFile(
        path, 7, SampleCapture.TAKEN, new FileContent.Photo("M4E", Position.UNKNOWN), integrity);
  }

  private static ScannedFile companion(String path, String role) {
    return new ScannedFile(
        path,
        path.length() * 11L,
        SampleCapture.TAKEN,
        new FileContent.LidarCompanion(role),
        new Integrity.Intact());
  }

  private CapturePlan plan(ModelKind... kinds) {
    return planner.plan(FOLDER, SampleReconstruction.planOf(kinds), false);
  }

  private static List<Code> codes(CapturePlan plan) {
    return plan.findings().stream().map(Finding::code).toList();
  }

  @Test
  void findsNothingInAGoodFolder() {
    assertThat(plan(ModelKind.MESH).findings()).isEmpty();
    assertThat(plan(ModelKind.MESH).sent()).hasSize(6);
    assertThat(plan(ModelKind.MESH).cameras()).containsEntry("M4E", 6);
  }

  @Test
  void tellsEveryBrokenFileByItsPathAndLosesNoGoodOne() {
    put(broken("a/empty.jpg", new Integrity.Empty()));
    put(broken("b/cut.jpg", new Integrity.Truncated()));
    put(broken("c/noise.jpg", new Integrity.Unreadable("no image inside")));

    var plan = plan(ModelKind.MESH);

    assertThat(plan.errors())
        .extracting(it -> it.code() + " " + it.file())
        .containsExactlyInAnyOrder(
            "EMPTY a/empty.jpg", "TRUNCATED b/cut.jpg", "UNREADABLE c/noise.jpg");
    assertThat(plan.errors()).allSatisfy(it -> assertThat(it.remedy()).isNotBlank());
    assertThat(plan.sent()).hasSize(6);
  }

  @Test
  void leavesBrokenFilesOutWhenTold() {
    put(broken("cut.jpg", new Integrity.Truncated()));

    var plan = planner.plan(FOLDER, SampleReconstruction.planOf(ModelKind.MESH), true);

    assertThat(plan.errors()).isEmpty();
    assertThat(plan.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    assertThat(plan.files())
        .filteredOn(it -> it.path().equals("cut.jpg"))
        .extracting(it -> it.state())
        .containsExactly(new FileState.LeftOut(Code.TRUNCATED));
  }

  @Test
  void countsImagesAgainstEachProduct() {
    assertThat(codes(plan(ModelKind.MESH, ModelKind.GAUSSIAN_SPLAT)))
        .containsExactly(Code.TOO_FEW_IMAGES);
  }

  @Test
  void refusesMoreSplatImagesThanFlightHubTakes() {
    SampleCapture.photos(4_001).forEach(this::put);

    assertThat(codes(plan(ModelKind.GAUSSIAN_SPLAT))).containsExactly(Code.TOO_MANY_IMAGES);
    assertThat(codes(plan(ModelKind.MESH))).isEmpty();
  }

  @Test
  void wantsTheSensorsFilesForLidarOnly() {
    assertThat(codes(plan(ModelKind.LIDAR)))
        .containsExactly(Code.LIDAR_FILES_MISSING, Code.LIDAR_FILES_MISSING);
    put(companion("mission.ldr", "ldr"));
    put(companion("missions.imu", "imu"));

    assertThat(plan(ModelKind.LIDAR).sent()).hasSize(8);
    assertThat(plan(ModelKind.MESH).sent()).hasSize(6);
  }

  @Test
  void renamesCollidingNamesTheSameWayEveryTime() {
    put(SampleCapture.photo("flight-2/DJI_0001.JPG"));
    put(SampleCapture.photo("flight-3/dji_0001.jpg"));

    var names = plan(ModelKind.MESH).sent().stream().map(it -> it.name().value()).toList();

    assertThat(names).doesNotHaveDuplicates().contains("DJI_0001.JPG");
    assertThat(names)
        .filteredOn(it -> it.toLowerCase(java.util.Locale.ROOT).startsWith("dji_0001-"))
        .hasSize(2);
    assertThat(plan(ModelKind.MESH).sent().stream().map(it -> it.name().value()).toList())
        .isEqualTo(names);
    assertThat(codes(plan(ModelKind.MESH))).containsExactly(Code.RENAMED, Code.RENAMED);
  }

  @Test
  void keepsCollidingFilesOfOneFolderTogether() {
    put(companion("a/m.ldr", "ldr"));
    put(companion("a/m.imu", "imu"));
    put(companion("bb/m.ldr", "ldr"));
    put(companion("bb/m.imu", "imu"));

    var stems =
        plan(ModelKind.LIDAR).sent().stream()
            .filter(it -> it.path().startsWith("bb/"))
            .map(it -> it.name().value().replaceAll("\\.\\w+$", ""))
            .distinct();

    assertThat(stems).hasSize(1);
  }

  @Test
  void readsFilesOfEqualSizeOnlyToFindDuplicates() {
    var first = SampleCapture.photos(1).getFirst();
    var twin =
        new ScannedFile(
            "z/twin.jpg",
            first.sizeInBytes(),
            first.modifiedAt(),
            first.content(),
            first.integrity());
    folders.put("/c", twin, SampleContent.of(first.path().hashCode(), (int) first.sizeInBytes()));

    var plan = plan(ModelKind.MESH);

    assertThat(codes(plan)).containsExactly(Code.DUPLICATE);
    assertThat(plan.findings().getFirst().message()).contains("DJI_0001.JPG");
    assertThat(plan.sent()).hasSize(6);
  }

  @Test
  void warnsOfPhotosWithoutPositionOrOfAnotherCamera() {
    put(
        new ScannedFile(
            "q.jpg",
            99,
            SampleCapture.TAKEN,
            new FileContent.Photo("M30T", Position.UNKNOWN),
            new Integrity.Intact()));

    assertThat(codes(plan(ModelKind.MESH)))
        .containsExactlyInAnyOrder(Code.NO_POSITION, Code.SEVERAL_CAMERAS);
    assertThat(plan(ModelKind.MESH).errors()).isEmpty();
  }

  @Test
  void warnsWhenAPhotoLiesFarAway() {
    put(
        new ScannedFile(
            "far.jpg",
            98,
            SampleCapture.TAKEN,
            new FileContent.Photo("M4E", Position.of(48.1, 11.5, 0)),
            new Integrity.Intact()));

    assertThat(codes(plan(ModelKind.MESH))).containsExactly(Code.SCATTERED);
  }

  @Test
  void decidesTheZoneFromThePhotos() {
    var auto = SampleReconstruction.planOf(ModelKind.MESH).in(new CoordinateSystem.FromPhotos());

    assertThat(planner.plan(FOLDER, auto, false).plan().coordinateSystem())
        .isEqualTo(new CoordinateSystem.Epsg(32632));
  }

  @Test
  void refusesACodeThatTheRegisterLacksAndNamesAGoodOne() {
    var odd = SampleReconstruction.planOf(ModelKind.MESH).in(new CoordinateSystem.Epsg(999_998));

    assertThat(planner.plan(FOLDER, odd, false).errors())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.code()).isEqualTo(Code.UNKNOWN_COORDINATE_SYSTEM);
          assertThat(it.remedy()).contains("EPSG:32632");
        });
  }

  @Test
  void saysSoWhenAFolderHoldsNoPhoto() {
    folders.folder("/empty");

    var plan =
        planner.plan(
            new CaptureSource.TrustedFolder("/empty"),
            SampleReconstruction.planOf(ModelKind.MESH),
            false);

    assertThat(codes(plan)).containsExactly(Code.NO_PHOTOS);
  }
}
