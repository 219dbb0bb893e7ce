package dev.flightloom.adapters.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.adapters.cli.client.TestCommandLine;
import dev.flightloom.adapters.cli.client.TestProcess;
import dev.flightloom.adapters.cli.terminal.HostProcess;
import dev.flightloom.application.system.port.in.Diagnose;
import dev.flightloom.domain.system.Diagnosis;
import dev.flightloom.domain.system.Diagnosis.Check;
import dev.flightloom.domain.system.Diagnosis.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class SystemCommandsTest {
  private final TestProcess process = new TestProcess();
  private final TestCommandLine cli = new TestCommandLine().with(HostProcess.class, process);

  @Test
  void servesUntilItIsToldToEnd() {
    assertThat(cli.run("serve", "--port", "0")).isZero();
    assertThat(cli.out())
        .contains("Flightloom 1.2.3 listens at http://127.0.0.1:49152", "/api/v1", "/q/health");
    assertThat(cli.err()).contains("Mode: SIMULATED", "loopback only");
    assertThat(process.waited()).isTrue();
  }

  @Test
  void warnsWhenItListensBeyondLoopback() {
    assertThat(cli.run("serve", "--host", "0.0.0.0")).isZero();
    assertThat(cli.out()).contains("http://localhost:8080");
    assertThat(cli.err()).contains("Warning: it listens beyond loopback");
  }

  @Test
  void saysHowToPointAtTheSimulator() {
    assertThat(cli.run("simulate", "--host", "::1")).isZero();
    assertThat(cli.out())
        .contains("FLIGHTHUB_BASE_URL=http://[::1]:8099/simulator FLIGHTHUB_ORGANIZATION_KEY=any")
        .contains("http://[::1]:8099/simulator/admin");
    assertThat(process.waited()).isTrue();
  }

  @Test
  void showsEachCheckWithItsRemedy() {
    diagnosis(
        new Check("key", Verdict.PASSED, "accepted", ""),
        new Check("clock", Verdict.WARNED, "12 s behind", "Synchronise the clock."));
    assertThat(cli.run("doctor")).isZero();
    assertThat(cli.out()).contains("passed", "accepted", "12 s behind", "Synchronise the clock.");
  }

  @Test
  void failsWhenACheckFails() {
    diagnosis(new Check("key", Verdict.FAILED, "refused", "Set another key."));
    assertThat(cli.run("doctor", "--json", "--project", "Quarry")).isEqualTo(1);
    assertThat(cli.out()).contains("\"healthy\" : false", "\"verdict\" : \"failed\"");
  }

  private void diagnosis(Check... checks) {
    cli.with(Diagnose.class, _ -> new Diagnosis(List.of(checks)));
  }
}
