package dev.flightloom.adapters.flighthub.client;

import dev.flightloom.domain.reconstruction.Edition;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Which FlightHub to speak to and how; {@link FlightHubAccess} decides what the first three mean.
 * Environment variables such as {@code FLIGHTHUB_REGION} set them too.
 */
@ConfigMapping(prefix = "flighthub")
public interface FlightHubConfig {

  /** Region of the public cloud, {@code us}, {@code eu} or {@code cn}. */
  Optional<String> region();

  /** Address of an on-premises FlightHub, such as {@code http://flighthub.example.net:30812}. */
  Optional<String> baseUrl();

  /** Organisation key from My Organization, Organization Settings, FlightHub Sync; a secret. */
  Optional<String> organizationKey();

  /** Language of FlightHub's messages, {@code en} or {@code zh}. */
  @WithDefault("en")
  String language();

  /** Longest wait for a connection. */
  @WithDefault("PT10S")
  Duration connectTimeout();

  /** Longest wait for an answer; callbacks of many files take their time. */
  @WithDefault("PT60S")
  Duration readTimeout();

  /** Calls per second that we allow ourselves, as no limit is published; not for the simulator. */
  @WithDefault("5")
  int requestsPerSecond();

  /** Calls that may leave at once after a pause. */
  @WithDefault("5")
  int burst();

  /** How calls that only read are repeated. */
  Retry retry();

  /** Projects asked for in one page. */
  @WithDefault("100")
  int projectsPerPage();

  /** Edition of the organisation, where it is known: {@code standard} and so on. */
  Optional<Edition> edition();

  /**
   * Codes of a refused start that mean a limit of parallel work; 801 is the job limit of TerraAPI,
   * FlightHub's own number is not public (contract chapters 10.10 and 16, unknown 24).
   */
  @WithDefault("801")
  List<Integer> noRoomCodes();

  /** Repeating calls that change nothing; others are never made twice. */
  interface Retry {

    /** Most tries of one call, the first included. */
    @WithDefault("4")
    int attempts();

    /** Pause before the second try; it doubles from there. */
    @WithDefault("PT0.5S")
    Duration first();

    /** Longest pause; where FlightHub asks for a longer one, nothing is tried again. */
    @WithDefault("PT20S")
    Duration ceiling();

    /** Retries that all calls together may make without a success in between. */
    @WithDefault("20")
    int quota();

    /** Pause before try number {@code tried + 1}; {@code jitter} from 0 to 1 spreads callers. */
    default Duration pauseAfter(int tried, double jitter) {
      var doubled = first().multipliedBy(1L << Math.clamp(tried - 1L, 0, 20));
      var capped = doubled.compareTo(ceiling()) > 0 ? ceiling() : doubled;
      return Duration.ofMillis((long) (capped.toMillis() * (0.5 + jitter / 2)));
    }
  }
}
