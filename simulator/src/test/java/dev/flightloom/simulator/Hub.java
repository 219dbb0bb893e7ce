package dev.flightloom.simulator;

import static io.restassured.RestAssured.given;

import dev.flightloom.simulator.contract.ContractFilter;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** The simulator as a test calls it. */
final class Hub {
  static final String PROJECT = "7a1c6f0e-5a41-4f5e-9b20-0d5f3a1b2c01";
  static final String OTHER_PROJECT = "3c5f2b9a-1d7e-4c86-8a44-91b7e0d6f202";
  static final String RESOURCE = "5e0c5a4e-0000-4000-8000-00000000ab01";
  static final String BUCKET = "sim-open-model";
  static final String PARAMETER = "{\"parameter\":{}}";

  /** Whether a fault may have spoilt answers since the last reset. */
  private static volatile boolean spoilt;

  private Hub() {}

  static RequestSpecification api() {
    return api(PROJECT);
  }

  /** The API with another project in the header. */
  static RequestSpecification api(String project) {
    return plain(project).filter(new ContractFilter(() -> spoilt));
  }

  /** The API for a request that the contract does not allow, and FlightHub does not refuse. */
  static RequestSpecification unchecked() {
    return plain(PROJECT);
  }

  private static RequestSpecification plain(String project) {
    return given()
        .header("X-User-Token", "any-key")
        .header("X-Project-Uuid", project)
        .contentType("application/json")
        .basePath("/simulator/openapi/v0.1");
  }

  static RequestSpecification admin() {
    return given().contentType("application/json").basePath("/simulator/admin");
  }

  static void reset() {
    reset("contract");
  }

  /** A new world; the clock first, because its flights lie around the moment of the reset. */
  static void reset(String profile) {
    spoilt = false;
    admin()
        .body(Map.of("mode", "frozen", "now", "2026-03-01T08:00:00Z"))
        .put("/clock")
        .then()
        .statusCode(200);
    admin().body(Map.of("seed", 42, "profile", profile)).post("/reset").then().statusCode(200);
  }

  static void advance(String by) {
    admin().body(Map.of("by", by)).post("/clock/advance").then().statusCode(200);
  }

  static void profile(Map<String, Object> changes) {
    admin().body(changes).put("/profile").then().statusCode(200);
  }

  static void fault(Map<String, Object> rule) {
    spoilt = true;
    admin().body(rule).post("/faults").then().statusCode(200);
  }

  static JsonPath grant() {
    return api().post("/open_model/stores/obtain_token").jsonPath().setRootPath("data");
  }

  static S3ClientBuilder client(JsonPath grant) {
    return S3Client.builder()
        .endpointOverride(URI.create(grant.getString("end_point")))
        .region(Region.of(grant.getString("region")))
        .forcePathStyle(true)
        .httpClient(UrlConnectionHttpClient.create())
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .serviceConfiguration(each -> each.chunkedEncodingEnabled(false))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsSessionCredentials.create(
                    grant.getString("access_key_id"),
                    grant.getString("secret_access_key"),
                    grant.getString("session_token"))));
  }

  /** Puts a file below the prefix of the storage credentials; the key comes back. */
  static String store(String name, byte[] content) {
    var grant = storage();
    var key = grant.getString("object_key_prefix") + "/" + name;
    try (var s3 = storageClient(grant)) {
      s3.putObject(each -> each.bucket(BUCKET).key(key), RequestBody.fromBytes(content));
    }
    return key;
  }

  static JsonPath storage() {
    return api().get("/project/sts-token").jsonPath().setRootPath("data");
  }

  static S3Client storageClient(JsonPath grant) {
    return S3Client.builder()
        .endpointOverride(URI.create(grant.getString("endpoint")))
        .region(Region.of(grant.getString("region")))
        .forcePathStyle(true)
        .httpClient(UrlConnectionHttpClient.create())
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .serviceConfiguration(each -> each.chunkedEncodingEnabled(false))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsSessionCredentials.create(
                    grant.getString("credentials.access_key_id"),
                    grant.getString("credentials.access_key_secret"),
                    grant.getString("credentials.security_token"))))
        .build();
  }

  static String key(JsonPath grant, String name) {
    return grant.getString("store_path").replace("{fileName}", name);
  }

  static String put(JsonPath grant, String name, byte[] content) {
    try (var s3 = client(grant).build()) {
      var key = key(grant, name);
      return s3.putObject(each -> each.bucket(BUCKET).key(key), RequestBody.fromBytes(content))
          .eTag();
    }
  }

  static Response callback(JsonPath grant, String resource, List<Map<String, String>> files) {
    return api()
        .body(
            Map.of(
                "resource_uuid",
                resource,
                "resource_name",
                "quarry",
                "callback_param",
                grant.getString("callback_param"),
                "files",
                files))
        .post("/open_model/stores/upload_callback");
  }

  static Map<String, String> file(String name, String etag) {
    return Map.of("name", name, "etag", etag);
  }

  /** Uploads and registers small files named {@code prefix1.jpeg} and so on. */
  static void resource(String resource, int files) {
    var grant = grant();
    var named = new ArrayList<Map<String, String>>();
    try (var s3 = client(grant).build()) {
      for (int i = 1; i <= files; i++) {
        var name = "DJI_" + i + ".jpeg";
        var key = key(grant, name);
        var body = RequestBody.fromString("photo " + i);
        named.add(file(name, s3.putObject(each -> each.bucket(BUCKET).key(key), body).eTag()));
      }
    }
    callback(grant, resource, named).then().statusCode(200);
  }

  static Response start(String resource, Map<String, Object> parameters) {
    var body = new java.util.HashMap<String, Object>(parameters);
    body.put("resource_uuid", resource);
    return api().body(body).post("/open_model/models/reconstruction/start");
  }

  static String start3d(String resource) {
    return start(resource, Map.of("parameter_3d", PARAMETER))
        .jsonPath()
        .getString("data.model_3d.uuid");
  }

  static JsonPath model(String uuid) {
    return api().get("/open_model/models/" + uuid).jsonPath().setRootPath("data");
  }
}
