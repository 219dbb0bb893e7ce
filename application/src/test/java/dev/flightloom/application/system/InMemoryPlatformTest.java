package dev.flightloom.application.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.application.system.port.out.Platform;
import dev.flightloom.domain.failure.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class InMemoryPlatformTest implements PlatformContract {
  private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");

  private final InMemoryPlatform platform = new InMemoryPlatform(InstantSource.fixed(NOW));

  @Override
  public Platform platform() {
    return platform;
  }

  @Override
  public Instant now() {
    return NOW;
  }

  @Override
  public void refuseTheKeyOnNextCall() {
    platform.refuseNext(new Unavailable("flighthub.credentials", "key refused", "check the key"));
  }

  @Override
  public void answerAWebPageOnNextCall() {
    platform.refuseNext(new Unavailable("flighthub.not-an-api", "a web page", "check the host"));
  }

  @Override
  public void breakNextCall() {
    platform.refuseNext(new Unavailable("flighthub.unreachable", "no answer", "check the net"));
  }

  @Test
  void runsAhead() {
    platform.runAheadBy(Duration.ofMinutes(20));
    assertThat(platform.clock()).isEqualTo(NOW.plusSeconds(1200));
  }
}
