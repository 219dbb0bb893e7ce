package dev.flightloom.adapters.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.application.system.port.in.FindError;
import dev.flightloom.application.system.port.in.ListErrors;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.system.KnownError;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ErrorsCommandsTest {
  private static final KnownError ROUTE =
      new KnownError(
          "wayline.illegal",
          KnownError.Retry.AFTER_REMEDY,
          new KnownError.Explanation("the route failed", "one waypoint", "Add another."),
          List.of(
              new KnownError.ForeignCode(
                  219019, "failed the check", "flight tasks", KnownError.Origin.OBSERVED)));

  private final TestCommandLine cli =
      new TestCommandLine()
          .with(
              ListErrors.class,
              (text, retries) ->
                  text.equals("route") || retries.equals(Set.of(KnownError.Retry.AFTER_REMEDY))
                      ? List.of(ROUTE)
                      : List.of())
          .with(
              FindError.class,
              code -> {
                if (ROUTE.isCalled(code)) {
                  return ROUTE;
                }
                throw new NotFound("error.not-found", "no error " + code, "Search.");
              });

  @Test
  void listsByWordAndByRetry() {
    assertThat(cli.run("errors", "list", "--search", "route")).isZero();
    assertThat(cli.out()).contains("wayline.illegal", "after-remedy", "219019", "the route failed");
    assertThat(cli.run("errors", "list", "--retry", "after-remedy", "--json")).isZero();
    assertThat(cli.out()).contains("\"origin\" : \"observed\"");
    assertThat(cli.run("errors", "list")).isZero();
    assertThat(cli.err()).contains("No error of the catalogue matches");
  }

  @Test
  void refusesAnUnknownRetry() {
    assertThat(cli.run("errors", "list", "--retry", "soon")).isEqualTo(2);
    assertThat(cli.err()).contains("'soon' is none of later, after-remedy, never");
  }

  @Test
  void explainsByNumberAndByCode() {
    assertThat(cli.run("errors", "show", "219019")).isZero();
    assertThat(cli.out())
        .contains("Cause    one waypoint", "Remedy   Add another.", "helps once the remedy")
        .contains("219019   failed the check (flight tasks; seen in practice, not documented)");
    assertThat(cli.run("errors", "show", "wayline.illegal", "--json")).isZero();
    assertThat(cli.out()).contains("\"number\" : 219019");
    assertThat(cli.run("errors", "show", "4711")).isEqualTo(1);
    assertThat(cli.err()).contains("Error [error.not-found]: no error 4711");
  }
}
