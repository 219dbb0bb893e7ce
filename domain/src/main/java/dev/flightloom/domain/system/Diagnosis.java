package dev.flightloom.domain.system;

import java.util.List;

/** Outcome of all checks of the doctor, in the order in which they ran. */
public record Diagnosis(List<Check> checks) {

  public Diagnosis {
    checks = List.copyOf(checks);
  }

  /** True when no check failed; warnings and skipped checks do not count. */
  public boolean healthy() {
    return checks.stream().noneMatch(check -> check.verdict() == Verdict.FAILED);
  }

  /** How one check ended. */
  public enum Verdict {
    PASSED,
    WARNED,
    FAILED,
    SKIPPED
  }

  /** One check; the remedy is empty when it passed. */
  public record Check(String name, Verdict verdict, String detail, String remedy) {}
}
