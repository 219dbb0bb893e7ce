package dev.flightloom.simulator.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.simulator.call.Operation;
import dev.flightloom.simulator.call.Scope;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractTest {
  private static final Map<String, String> HEADERS =
      Map.of("x-user-token", "k", "X-Project-Uuid", "7a1c6f0e-5a41-4f5e-9b20-0d5f3a1b2c01");

  private final Contract contract = Contract.read();

  @Test
  void hasTheOperationsOfTheSimulatorAndNoOther() {
    var simulated =
        Arrays.stream(Operation.values())
            .filter(each -> each.scope() != Scope.BUCKET)
            .map(Operation::word)
            .toList();

    assertThat(contract.operations().stream().map(ContractOperation::word))
        .containsExactlyInAnyOrderElementsOf(simulated)
        .hasSize(46);
  }

  @Test
  void meansTheSameCallByAPathAsTheSimulator() {
    for (var each : contract.operations()) {
      var path = each.path().replaceAll("\\{\\w+}", "x");

      assertThat(Operation.ofApi(each.method(), "/simulator/openapi/v0.1" + path).word())
          .isEqualTo(each.word());
      assertThat(contract.find(each.method(), path)).contains(each);
    }
  }

  @Test
  void acceptsARefusalAndASuccessOfEveryShape() {
    assertThat(answer("GET", "/project", "{'code':200401,'message':'token is invalid'}")).isEmpty();
    assertThat(answer("GET", "/project", "{'code':0,'message':'','data':{'list':null}}")).isEmpty();
    assertThat(answer("PUT", "/project/member", "{'code':0,'message':''}")).isEmpty();
  }

  @Test
  void findsAMissingAWrongAndAnUnknownMember() {
    assertThat(answer("GET", "/project", "{'code':0,'message':''}")).isNotEmpty();
    assertThat(answer("GET", "/project", "{'code':0,'message':'','data':{'list':[{}]}}"))
        .isNotEmpty();
    assertThat(answer("GET", "/system_status", "{'code':0,'message':'','date':{}}")).isNotEmpty();
    assertThat(answer("GET", "/system_status", "{'code':'0','message':''}")).isNotEmpty();
    assertThat(answer("GET", "/project/list", "{}").toString()).contains("the contract has no");
  }

  private java.util.List<String> answer(String method, String path, String body) {
    return contract.wrongWithAnswer(method, path, 200, body.replace('\'', '"'));
  }

  @Test
  void acceptsARightRequestAndFindsWhatIsWrongWithOthers() {
    var list = Map.of("sn", "8DCKTEST0001", "begin_at", "1767225600", "end_at", "1767312000");
    assertThat(request("GET", "/flight-task/list", list, "")).isEmpty();
    assertThat(request("GET", "/flight-task/list", Map.of(), "").toString())
        .contains("sn is missing", "begin_at is missing");
    assertThat(
            request(
                    "GET",
                    "/flight-task/list",
                    Map.of("sn", "a", "begin_at", "1767225600000", "end_at", "1", "order", "x"),
                    "")
                .toString())
        .contains("begin_at", "maximum", "order is unknown");
    assertThat(request("POST", "/live-stream/start", Map.of(), "{\"video_quality\":\"smooth\"}"))
        .isNotEmpty();
    assertThat(request("DELETE", "/device/control", Map.of(), "").toString())
        .contains("the body is missing");
    assertThat(request("POST", "/open_model/stores/obtain_token", Map.of(), "{}").toString())
        .contains("there must be no body");
    assertThat(contract.wrongWithRequest("GET", "/wayline", Map.of(), Map.of(), "").toString())
        .contains("X-User-Token is missing", "X-Project-Uuid is missing");
  }

  private java.util.List<String> request(
      String method, String path, Map<String, String> query, String body) {
    return contract.wrongWithRequest(method, path, query, HEADERS, body);
  }
}
