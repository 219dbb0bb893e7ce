package dev.flightloom.adapters.rest.audit;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.flightloom.adapters.rest.Ports;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.AuditFilter;
import dev.flightloom.domain.audit.AuditPeriod;
import dev.flightloom.domain.audit.Intent;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.project.ProjectId;
import dev.flightloom.domain.vocabulary.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditResourceTest {
  private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");

  @BeforeEach
  void reset() {
    Ports.reset();
  }

  @Test
  void showsWhoAskedForWhatAndWhatBecameOfIt() {
    Ports.listAudit =
        (_, page) ->
            new Page<>(
                List.of(
                    entry("a", new Verdict.Refused("commands.disabled", "commands are off")),
                    entry("b", new Verdict.Begun())),
                page,
                3);
    get("/api/v1/audit?size=2")
        .then()
        .statusCode(200)
        .header("Link", containsString("rel=\"next\""))
        .body("total", equalTo(3))
        .body("next", containsString("page=2"))
        .body("items[0].id", equalTo("a"))
        .body("items[0].actor", equalTo("ada"))
        .body("items[0].channel", equalTo("command-line"))
        .body("items[0].details.command", equalTo("return_home"))
        .body("items[0].overrides[0]", equalTo("wind.strong"))
        .body("items[0].verdict", equalTo("refused"))
        .body("items[0].code", equalTo("commands.disabled"))
        .body("items[1].verdict", equalTo("begun"))
        .body("items[1]", not(hasKey("code")));
  }

  @Test
  void readsEveryFilter() {
    var seen = new AtomicReference<AuditFilter>();
    Ports.listAudit =
        (filter, page) -> {
          seen.set(filter);
          return new Page<>(List.of(), page, 0);
        };
    given()
        .queryParam("project", "p-1,p-2")
        .queryParam("subject", "8DCKTEST0001")
        .queryParam("action", "device.command")
        .queryParam("actor", "ada")
        .queryParam("verdict", "unknown", "begun")
        .queryParam("from", "2026-03-01T09:00:00+01:00")
        .queryParam("until", "2026-03-01T08:00:01Z")
        .get("/api/v1/audit")
        .then()
        .statusCode(200);
    assertThat(seen.get())
        .isEqualTo(
            new AuditFilter(
                Set.of(new ProjectId("p-1"), new ProjectId("p-2")),
                Set.of("8DCKTEST0001"),
                Set.of("device.command"),
                Set.of("ada"),
                Set.of(Verdict.Kind.UNKNOWN, Verdict.Kind.BEGUN),
                new AuditPeriod(AT, AT.plusSeconds(1))));
  }

  @Test
  void namesEverythingThatIsWrongAtOnce() {
    get("/api/v1/audit?verdict=lost&from=yesterday&size=0")
        .then()
        .statusCode(400)
        .body("violations.field", hasItems("verdict", "from", "size"));
    get("/api/v1/audit?from=2026-03-01T08:00:00Z&until=2026-03-01T08:00:00Z")
        .then()
        .statusCode(400)
        .body("violations.field", hasItems("until"));
  }

  private static AuditEntry entry(String id, Verdict verdict) {
    var intent =
        new Intent(
            Actor.of("ada", Actor.Channel.COMMAND_LINE),
            "device.command",
            new ProjectId("p-1"),
            "8DCKTEST0001",
            Map.of("command", "return_home"),
            List.of("wind.strong"));
    return new AuditEntry(new RequestId(id), AT, intent, verdict, AT);
  }
}
