package dev.flightloom.simulator.snapshot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.simulator.SimulatorConfig;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.fleet.Control;
import dev.flightloom.simulator.fleet.Controls;
import dev.flightloom.simulator.fleet.Outages;
import dev.flightloom.simulator.fleet.User;
import dev.flightloom.simulator.flight.FlightTasks;
import dev.flightloom.simulator.flight.path.Deed;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.scenario.Stage;
import dev.flightloom.simulator.storage.ContentFiles;
import dev.flightloom.simulator.storage.ObjectStore;
import dev.flightloom.simulator.storage.Uploads;
import dev.flightloom.simulator.wire.Json;
import dev.flightloom.simulator.world.Grants;
import dev.flightloom.simulator.world.Identities;
import dev.flightloom.simulator.world.Position;
import dev.flightloom.simulator.world.ResourceFile;
import dev.flightloom.simulator.world.Resources;
import dev.flightloom.simulator.world.Route;
import dev.flightloom.simulator.world.Routes;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Also the place for the key and the quota, which need a configuration of their own. */
@QuarkusTest
@TestProfile(SnapshotsTest.Kept.class)
class SnapshotsTest {
  private static final String PROJECT = "7a1c6f0e-5a41-4f5e-9b20-0d5f3a1b2c01";

  @Inject World world;
  @Inject Snapshots snapshots;
  @Inject SimulatorConfig config;
  @Inject Json json;
  @Inject Profiles profiles;
  @Inject Identities identities;
  @Inject Grants grants;
  @Inject Resources resources;
  @Inject ContentFiles files;
  @Inject ObjectStore objects;
  @Inject Uploads uploads;
  @Inject Outages outages;
  @Inject Controls controls;
  @Inject FlightTasks tasks;
  @Inject Routes routes;
  @Inject Premiere premiere;
  @Inject Stage stage;
  @Inject SimulatorClock clock;

  private Path file() {
    return config.snapshotFile().orElseThrow();
  }

  private Response grant(String key) {
    return given()
        .header("X-User-Token", key)
        .header("X-Project-Uuid", PROJECT)
        .post("/simulator/openapi/v0.1/open_model/stores/obtain_token");
  }

  @Test
  void goesOnWithTheWorldOfTheLastProcess() throws IOException {
    var granted = grant("right-key").jsonPath();
    var content = files.receive(new ByteArrayInputStream(new byte[5]));
    objects.put("some/key", content, "text/plain", profiles.current().etag());
    uploads.begin("upload-1", "some/other", "text/plain");
    snapshots.after("PUT");
    snapshots.saveLast(new ShutdownEvent());
    var saved = Files.readString(file());
    long drawn = identities.drawn();
    var now = world.save();
    world.restore(
        new Snapshot(
            Snapshot.VERSION,
            now.settings(),
            emptyRecords(),
            now.registers(),
            now.bucket(),
            now.fleet(),
            now.plans(),
            List.of()));
    assertThat(grants.all()).isEmpty();
    objects.clear();

    snapshots.load(new StartupEvent());

    assertThat(grants.findByKey(granted.getString("data.access_key_id"))).isPresent();
    assertThat(objects.find("some/key").orElseThrow().size()).isEqualTo(5);
    assertThat(uploads.all()).hasSize(1);
    assertThat(identities.drawn()).isEqualTo(drawn);
    assertThat(json.admin().readTree(saved).path("version").asInt()).isEqualTo(Snapshot.VERSION);
  }

  private static Records.Saved emptyRecords() {
    return new Records.Saved(List.of(), List.of(), List.of(), 0);
  }

  @Test
  void removesFilesThatNoSnapshotKnows() throws IOException {
    var orphan = files.receive(new ByteArrayInputStream(new byte[5]));

    world.restore(world.save());

    assertThat(files.path(orphan.file())).doesNotExist();
  }

  @Test
  void refusesASnapshotOfAnotherFormat(@TempDir Path folder) throws IOException {
    var newer = Files.writeString(folder.resolve("newer.json"), "{\"version\":99}");

    assertThatThrownBy(() -> new SnapshotFile(newer, json).read())
        .hasMessageContaining("format 99")
        .hasMessageContaining("move the file away");
  }

  @Test
  void saysWhatToDoWithTheSnapshotOfAnOlderProgram(@TempDir Path folder) throws IOException {
    var older = Files.writeString(folder.resolve("older.json"), "{\"version\":1}");

    assertThatThrownBy(() -> new SnapshotFile(older, json).read())
        .hasMessageContaining("format 1, this program reads format 2")
        .hasMessageContaining("move the file away");
  }

  @Test
  void setsTheSnapshotOfAnOlderProgramAside(@TempDir Path folder) throws IOException {
    var older = Files.writeString(folder.resolve("world.json"), "{\"version\":1}");
    var file = new SnapshotFile(older, json);

    assertThat(file.isOlder()).isTrue();
    assertThat(file.setAside()).hasContent("{\"version\":1}");
    assertThat(file.exists()).isFalse();
  }

  @Test
  void keepsDevicesFlightsAndRoutes() {
    outages.begin("8DCKTEST0002", Instant.parse("2026-03-01T07:00:00Z"));
    controls.take(new Control("1AIRTEST0001", "81-0-0", User.OPS));
    tasks.note(tasks.find(FlightTasks.FLYING).orElseThrow(), Deed.Kind.PAUSED);
    routes.add(new Route("r-1", PROJECT, "up", "0-91-1", List.of(), Instant.EPOCH));
    JsonNode text = json.admin().valueToTree(world.save());
    world.reset(7, profiles.named("contract"));
    assertThat(routes.uploaded()).isEmpty();

    world.restore(json.bind(text, Snapshot.class));

    assertThat(json.admin().<JsonNode>valueToTree(world.save()).path("plans"))
        .isEqualTo(text.path("plans"));
    assertThat(outages.all()).hasSize(2);
    assertThat(controls.holder("1AIRTEST0001", "81-0-0")).contains(User.OPS);
    assertThat(tasks.find(FlightTasks.FLYING).orElseThrow().deeds()).hasSize(1);
    assertThat(routes.uploaded()).hasSize(1);
  }

  @Test
  void beginsAScenarioOnceInAWorld() {
    world.reset(7, profiles.named("contract"));
    premiere.open("task-never-flies");
    var play = stage.current().orElseThrow();
    assertThat(play.scenario().name()).isEqualTo("task-never-flies");
    assertThat(profiles.current().flights().ceiling()).isEqualTo(40);
    JsonNode text = json.admin().valueToTree(world.save());

    clock.advance(Duration.ofHours(1));
    stage.end();
    world.restore(json.bind(text, Snapshot.class));
    premiere.open("task-never-flies");

    assertThat(stage.current()).contains(play);
  }

  @Test
  void acceptsOnlyTheConfiguredKey() {
    grant("wrong-key").then().statusCode(200).body("code", equalTo(200401));
    grant("right-key").then().statusCode(200).body("code", equalTo(0));
  }

  @Test
  void refusesAStartBeyondTheQuota() {
    var file = new ResourceFile("a.jpg", "x", 1, Position.UNKNOWN);
    var photos =
        IntStream.range(0, 6)
            .mapToObj(i -> new ResourceFile(i + ".jpg", file.etag(), 1, file.position()))
            .toList();
    resources.append(PROJECT, "quota", photos);

    start("quota").then().body("code", equalTo(0));
    start("quota").then().statusCode(200).body("code", equalTo(102116));
  }

  private static Response start(String resource) {
    return given()
        .header("X-User-Token", "right-key")
        .header("X-Project-Uuid", PROJECT)
        .body(Map.of("resource_uuid", resource, "parameter_3d", "{\"parameter\":{}}"))
        .contentType("application/json")
        .post("/simulator/openapi/v0.1/open_model/models/reconstruction/start");
  }

  /** A world in a file, and a key. */
  public static class Kept implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        var folder = Files.createTempDirectory("snapshots-test");
        return Map.of(
            "flightloom.simulator.snapshot-file",
            folder.resolve("world.json").toString(),
            "flightloom.simulator.organization-key",
            "right-key",
            "flightloom.simulator.image-quota",
            "11");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
