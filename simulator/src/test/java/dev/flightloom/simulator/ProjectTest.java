package dev.flightloom.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.S3Exception;

@QuarkusTest
class ProjectTest {
  @BeforeEach
  void reset() {
    Hub.reset();
  }

  @Test
  @DisplayName("contract 14.19: the storage credentials end after a duration, not at a moment")
  void givesStorageCredentialsForADuration() {
    var data = credentials();

    assertThat(data.getString("provider")).isEqualTo("aws");
    assertThat(data.getString("object_key_prefix")).isEqualTo("c0ffee00/7a1c6f0e/wayline");
    assertThat(data.getLong("credentials.expire")).isEqualTo(3600);
    assertThat(data.getString("endpoint")).matches("http://localhost:\\d+/simulator/bucket");
  }

  @Test
  void takesWhatIsPutBelowThePrefixAndNothingElse() {
    var data = credentials();
    try (var s3 = Hub.storageClient(data)) {
      var key = data.getString("object_key_prefix") + "/a/route.kmz";
      assertThat(s3.putObject(each -> each.bucket(Hub.BUCKET).key(key), body()).eTag())
          .isNotBlank();
      assertThatThrownBy(
              () -> s3.putObject(each -> each.bucket(Hub.BUCKET).key("open_model/x"), body()))
          .isInstanceOf(S3Exception.class)
          .hasMessageContaining("Access Denied");
      Hub.advance("PT1H");
      assertThatThrownBy(() -> s3.putObject(each -> each.bucket(Hub.BUCKET).key(key), body()))
          .isInstanceOf(S3Exception.class)
          .hasMessageContaining("expired");
    }
  }

  @Test
  @DisplayName("contract 15.19: an endpoint without a scheme, and a region in short")
  void leavesTheSchemeOutWhereTheProfileSaysSo() {
    Hub.reset("scheme-less");
    assertThat(credentials().getString("endpoint")).matches("localhost:\\d+/simulator/bucket");
    Hub.reset("china");
    assertThat(credentials().getString("provider")).isEqualTo("ali");
    assertThat(credentials().getString("region")).isEqualTo("cn-hangzhou");
    Hub.reset("on-premises");
    assertThat(credentials().getString("provider")).isEqualTo("minio");
  }

  @Test
  @DisplayName("contract 14.13: the storage credentials are a GET")
  void knowsNoPostForCredentials() {
    Hub.api().post("/project/sts-token").then().statusCode(405);
  }

  @Test
  void addsMembersAndChangesThemWhenAddedAgain() {
    add("[{\"user_id\":\"19\",\"role\":\"project-member\",\"nickname\":\"Pilot B\"}]");
    add(
        "[{\"user_id\":\"19\",\"role\":\"project-admin\"},"
            + "{\"user_id\":\"20\",\"role\":\"project-member\"}]");

    Hub.admin()
        .get("/world")
        .then()
        .body("members.user", equalTo(List.of("19", "20")))
        .body("members.role", equalTo(List.of("project-admin", "project-member")));
  }

  private static void add(String users) {
    Hub.api()
        .body("{\"add_users\":" + users + "}")
        .put("/project/member")
        .then()
        .statusCode(200)
        .body("code", equalTo(0));
  }

  @ParameterizedTest(name = "contract 14.14: {0}")
  @ValueSource(
      strings = {
        "{\"user_id\":\"19\",\"role\":\"project-member\"}",
        "{\"add_users\":[]}",
        "{\"add_users\":[1]}",
        "{\"add_users\":[{\"role\":\"project-member\"}]}",
        "{\"add_users\":[{\"user_id\":\"19\",\"role\":\"boss\"}]}",
        "[]",
        "{"
      })
  void refusesAFlatOrFaultyBody(String body) {
    Hub.api()
        .body(body)
        .put("/project/member")
        .then()
        .statusCode(200)
        .body("code", equalTo(200101));
  }

  @Test
  void saysWhatIsWrongWithAMember() {
    Hub.api()
        .body(Map.of("add_users", List.of(Map.of("user_id", "19", "role", "boss"))))
        .put("/project/member")
        .then()
        .body("message", containsString("add_users[0].role must be one of [project-admin"));
  }

  private static JsonPath credentials() {
    return Hub.storage();
  }

  private static RequestBody body() {
    return RequestBody.fromString("x");
  }
}
