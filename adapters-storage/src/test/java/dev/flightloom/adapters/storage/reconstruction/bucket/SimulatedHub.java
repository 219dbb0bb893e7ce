package dev.flightloom.adapters.storage.reconstruction.bucket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;

/** The simulator of this test's process: gives grants, turns its clock, makes faults. */
final class SimulatedHub {

  private static final String PROJECT = "7a1c6f0e-5a41-4f5e-9b20-0d5f3a1b2c01";

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final URI base;

  SimulatedHub(URI base) {
    this.base = base;
  }

  void reset() {
    send("POST", "admin/reset", "{\"seed\":42}");
    send("PUT", "admin/clock", "{\"mode\":\"frozen\",\"now\":\"2026-03-01T08:00:00Z\"}");
  }

  void advance(String duration) {
    send("POST", "admin/clock/advance", "{\"by\":\"" + duration + "\"}");
  }

  void fault(String rule) {
    send("POST", "admin/faults", rule);
  }

  UploadGrant grant() {
    var data = send("POST", "openapi/v0.1/open_model/stores/obtain_token", "").path("data");
    return new UploadGrant(
        new GrantId("g1"),
        new UploadGrant.Store(
            UploadGrant.Dialect.S3,
            data.path("end_point").asText(),
            data.path("region").asText(),
            data.path("cloud_bucket_name").asText()),
        new UploadGrant.Credentials(
            data.path("access_key_id").asText(),
            data.path("secret_access_key").asText(),
            data.path("session_token").asText()),
        data.path("callback_param").asText(),
        data.path("store_path").asText(),
        Instant.ofEpochSecond(data.path("expire_time").asLong()));
  }

  /** Calls of one method that reached the bucket. */
  long calls(String method) {
    return journal().stream().filter(it -> it.path("method").asText().equals(method)).count();
  }

  /** Everything that the simulator was asked, beside its administration. */
  long calls() {
    return journal().size();
  }

  private List<JsonNode> journal() {
    return send("GET", "admin/requests", "").valueStream().toList();
  }

  private JsonNode send(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(base.resolve("/simulator/" + path))
            .header("Content-Type", "application/json")
            .header("X-User-Token", "any-key")
            .header("X-Project-Uuid", PROJECT)
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(path + ": " + answer.body());
      }
      return json.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
