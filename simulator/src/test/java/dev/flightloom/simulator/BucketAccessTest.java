package dev.flightloom.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

@QuarkusTest
class BucketAccessTest {
  @TestHTTPResource("/")
  URI base;

  private JsonPath grant;

  @BeforeEach
  void begin() {
    Hub.reset();
    grant = Hub.grant();
  }

  private S3Client client(String key, String secret, String token) {
    return Hub.client(grant)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsSessionCredentials.create(key, secret, token)))
        .build();
  }

  private void refused(S3Client s3, String key, int status, String code) {
    try (s3) {
      assertThatThrownBy(() ->
              s3.putObject(each -> each.bucket(Hub.BUCKET).key(key), RequestBody.fromString("x")))
          .isInstanceOfSatisfying(
              S3Exception.class,
              answer -> {
                assertThat(answer.statusCode()).isEqualTo(status);
                assertThat(answer.awsErrorDetails().errorCode()).isEqualTo(code);
              });
    }
  }

  @Test
  void refusesAnExpiredTokenByTheSimulatedClock() {
    Hub.advance("PT59M59S");
    Hub.put(grant, "in-time", new byte[1]);
    Hub.advance("PT1S");

    refused(Hub.client(grant).build(), Hub.key(grant, "late"), 400, "ExpiredToken");
  }

  @Test
  void refusesStrangers() {
    var key = grant.getString("access_key_id");
    var secret = grant.getString("secret_access_key");
    var token = grant.getString("session_token");
    var place = Hub.key(grant, "x");

    refused(client("NOBODY", secret, token), place, 403, "InvalidAccessKeyId");
    refused(client(key, secret, "other"), place, 400, "InvalidToken");
    refused(client(key, "other", token), place, 403, "SignatureDoesNotMatch");
    Hub.profile(Map.of("verifySignatures", false));
    try (var s3 = client(key, "other", token)) {
      s3.putObject(each -> each.bucket(Hub.BUCKET).key(place), RequestBody.fromString("x"));
    }
  }

  /**
   * The answer cannot be awaited, because the caller is gone: so the test asks until it is there.
   */
  @Test
  void doesNotCountABodyThatWasNeverComplete() throws IOException {
    Hub.profile(Map.of("verifySignatures", false));
    var key = Hub.key(grant, "half.jpeg");
    try (var socket = new Socket(base.getHost(), base.getPort())) {
      var head =
          "PUT /simulator/bucket/%s/%s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50000000\r\n"
                  .formatted(Hub.BUCKET, key)
              + "Authorization: AWS4-HMAC-SHA256 Credential=%s/a/b/s3/aws4_request,"
                  .formatted(grant.getString("access_key_id"))
              + " SignedHeaders=host, Signature=00\r\nx-amz-security-token: %s\r\n\r\n"
                  .formatted(grant.getString("session_token"));
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      // More than the machine buffers, so that the simulator is reading when the end comes.
      socket.getOutputStream().write(new byte[30_000_000]);
    }
    var failures = "";
    for (int i = 0; i < 2000 && !failures.contains("put-object"); i++) {
      failures = Hub.admin().get("/requests/summary").jsonPath().getString("failures");
    }

    assertThat(failures).contains("bucket.put-object");
    Hub.admin().get("/requests/summary").then().body("keysPut", equalTo(0));
    Hub.admin().get("/world").then().body("objects", equalTo(0));
  }

  @Test
  void refusesAnonymousCallers() {
    RestAssured.given()
        .get("/simulator/bucket/" + Hub.BUCKET + "/" + Hub.key(grant, "x"))
        .then()
        .statusCode(403)
        .contentType("application/xml");
  }

  @Test
  void keepsAGrantBelowItsPrefix() {
    var other = Hub.grant();

    refused(Hub.client(grant).build(), Hub.key(other, "x"), 403, "AccessDenied");
    refused(Hub.client(grant).build(), "open_model/x", 403, "AccessDenied");
    try (var s3 = Hub.client(grant).build()) {
      assertThatThrownBy(() -> s3.listObjectsV2(each -> each.bucket(Hub.BUCKET)))
          .hasMessageContaining("Access Denied");
      assertThatThrownBy(() -> s3.headObject(each -> each.bucket("other").key("x")))
          .isInstanceOf(S3Exception.class);
    }
  }

  @Test
  void writesETagsInTheFormOfTheProfile() {
    Hub.reset("china");
    assertThat(Hub.put(Hub.grant(), "a", new byte[0]))
        .isEqualTo("\"D41D8CD98F00B204E9800998ECF8427E\"");
    Hub.reset("opaque-etag");
    assertThat(Hub.put(Hub.grant(), "a", new byte[0])).startsWith("\"v1-");
  }
}
