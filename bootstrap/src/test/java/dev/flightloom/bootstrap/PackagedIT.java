package dev.flightloom.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.Launch;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainIntegrationTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs what was packaged, the jar or with -Dnative the executable, as a user would. */
@QuarkusMainIntegrationTest
@TestProfile(PackagedIT.DataBelowTarget.class)
class PackagedIT {

  /** Leaves the user's own data alone. */
  public static class DataBelowTarget implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("flightloom.data-directory", "target/packaged-data");
    }
  }

  @Test
  @Launch("--version")
  void tellsItsVersion(LaunchResult result) {
    assertThat(result.getOutput()).startsWith("flightloom ");
  }

  @Test
  @Launch({"demo", "--count", "10", "--3d", "--2d", "--3dgs"})
  void turnsMadeUpPhotosIntoThreeModels(LaunchResult result) {
    assertThat(result.getErrorOutput()).contains("SIMULATED", "Finished");
    assertThat(result.getOutput())
        .contains("Summary", "put_object 10", "upload_callback 1", "start 1")
        .contains("Manifest");
  }

  @Test
  @Launch("doctor")
  void findsItselfHealthy(LaunchResult result) {
    assertThat(result.getOutput()).contains("passed   storage").doesNotContain("failed");
  }

  @Test
  @Launch({"jobs", "list", "--all"})
  void readsTheJournal(LaunchResult result) {
    assertThat(result.exitCode()).isZero();
  }

  @Test
  @Launch(
      value = {"preflight", "/nowhere/at/all"},
      exitCode = 1)
  void namesAFolderThatIsMissing(LaunchResult result) {
    assertThat(result.getErrorOutput()).contains("folder.not-found", "Remedy: ");
  }
}
