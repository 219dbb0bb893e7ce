package dev.flightloom.domain.flighttask.readiness;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a readiness check found at one moment, the worst first. */
public record ReadinessReport(Instant checkedAt, List<ReadinessFinding> findings) {
  public ReadinessReport {
    findings = findings.stream().sorted(Comparator.comparing(ReadinessFinding::severity)).toList();
  }

  /** The findings that keep the task from being created with those overrides. */
  public List<ReadinessFinding> blocking(Set<ReadinessCode> overrides) {
    return findings.stream()
        .filter(ReadinessFinding::isBlocking)
        .filter(finding -> !finding.code().isOverridable() || !overrides.contains(finding.code()))
        .toList();
  }

  /** True when nothing keeps the task from being created with those overrides. */
  public boolean passes(Set<ReadinessCode> overrides) {
    return blocking(overrides).isEmpty();
  }

  /** The codes of those findings that block, overridden or not, in order and once each. */
  public List<ReadinessCode> blockingCodes() {
    return findings.stream()
        .filter(ReadinessFinding::isBlocking)
        .map(ReadinessFinding::code)
        .distinct()
        .toList();
  }

  /** The words of all findings for a journal, such as {@code battery.low, weather.wind}. */
  public String words() {
    return findings.stream()
        .map(finding -> finding.code().word())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
