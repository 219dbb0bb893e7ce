package dev.flightloom.simulator.profile;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;

/**
 * Switches of the endpoints around flights and of the gateway before all endpoints.
 *
 * <p>It has more components than a constructor should, because it is the list of switches.
 *
 * @param provider that the storage credentials name (contract 3.4, 11.1)
 * @param endpointScheme whether the storage endpoint carries its scheme (contract 3.4, 15.19)
 * @param links how signed links say when they end (contract 1.9)
 * @param stream what a livestream start answers (contract 5.1, 15.8)
 * @param forwarders whether this installation has stream forwarders (contract 14.6)
 * @param routeUuid whether a finished route upload answers the route's id (contract 16 #13)
 * @param routeNames what happens to a route name that is taken (contract 16 #14)
 * @param emptyLists how a list without entries is written (contract 1.5, 15.13)
 * @param errors whether refusals use HTTP statuses or hide behind HTTP 200 (contract 1.6, 14.18)
 * @param key who made the organisation key, and where (contract 15.3, 15.6)
 * @param closedProject UUID of a project that the key's user is no member of (contract 15.5)
 * @param closedModule first word of the operations that the user's role lacks (contract 15.5)
 * @param requestsPerSecond rate limit, 0 for none; the limit is not published (contract 16 #8)
 * @param webPage whether this is the web application's host (contract 1.1, 15.2)
 */
@RegisterForReflection
public record ApiProfile(
    Provider provider,
    boolean endpointScheme,
    LinkStyle links,
    StreamKind stream,
    boolean forwarders,
    boolean routeUuid,
    RouteNames routeNames,
    EmptyLists emptyLists,
    ErrorLayer errors,
    KeyOrigin key,
    String closedProject,
    String closedModule,
    int requestsPerSecond,
    boolean webPage) {

  /** What the published contract says, or its most plausible reading. */
  static final ApiProfile PUBLISHED =
      new ApiProfile(
          Provider.AWS,
          true,
          LinkStyle.EXPIRES,
          StreamKind.AGORA,
          true,
          true,
          RouteNames.REPEATED,
          EmptyLists.EMPTY,
          ErrorLayer.CODE,
          KeyOrigin.ADMINISTRATOR,
          "",
          "",
          0,
          false);

  /** Provider of the project's storage. */
  public enum Provider {
    AWS("eu-central-1"),
    /** The region in short, unlike in open modeling, where the prefix {@code oss-} is there. */
    ALI("cn-hangzhou"),
    MINIO("us-east-1");

    private final String region;

    Provider(String region) {
      this.region = region;
    }

    /** Value of {@code provider}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Value of {@code region}. */
    public String region() {
      return region;
    }
  }

  /** Form of the expiry in a signed link. */
  public enum LinkStyle {
    EXPIRES,
    AMZ,
    AUTH_KEY
  }

  /** Where the video comes from. */
  public enum StreamKind {
    AGORA,
    VOLC,
    SRS;

    /** Value of {@code url_type}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What happens to a route name that is taken. */
  public enum RouteNames {
    REPEATED,
    SUFFIXED
  }

  /** How a list without entries is written. */
  public enum EmptyLists {
    EMPTY,
    NULL
  }

  /** Where a refusal shows. */
  public enum ErrorLayer {
    CODE,
    HTTP
  }

  /** Whose key it is. */
  public enum KeyOrigin {
    ADMINISTRATOR,
    MEMBER,
    OTHER_REGION
  }
}
