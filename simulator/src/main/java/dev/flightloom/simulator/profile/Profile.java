package dev.flightloom.simulator.profile;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Every switch of behaviour in one place; the default set is the published contract.
 *
 * <p>It has more components than a constructor should, because it is the list of switches.
 *
 * @param name of the set that it was taken from
 * @param cloud kind of bucket that grants name (contract 11.1)
 * @param etag form in which the bucket gives ETags (contract 10.2: OSS upper case, S3 lower case)
 * @param fileNameList whether an upload callback answers {@code file_name_list} (SEED-C has it,
 *     SEED-E lacks it; contract 14 #1)
 * @param taskUnauthorized401 whether a bad token gets HTTP 401 on flight-task paths (SEED-D)
 * @param folderInfo whether a flight task shows {@code folder_info} (in code, not in SEED-D's
 *     example)
 * @param zipKey what {@code zip_file_key} holds (unknown 3 of contract 16)
 * @param zip how packing ends (contract 10.7; whether it starts by itself is unknown)
 * @param ending how a reconstruction ends (contract 10.7)
 * @param errorCode that a failed reconstruction shows (contract 10.10: the list is not public)
 * @param edition that sets the number of parallel reconstructions (SEED-B)
 * @param limit what happens beyond that number (unknown 24 of contract 16)
 * @param limitCode business code when the limit refuses; 801 is TerraAPI's job limit, FlightHub's
 *     number is unknown (contract 10.10)
 * @param sharedStorePath whether all grants of a project share one prefix (unknown in contract
 *     10.1)
 * @param verifySignatures whether the bucket checks Signature Version 4
 * @param chunkedUploads whether the bucket takes {@code aws-chunked} bodies, which OSS refuses
 *     (users 6.1)
 * @param minimumPartSize bytes that every part but the last must have (S3: 5 MiB, OSS: 100 KiB)
 * @param api switches of the other endpoints and of the gateway
 * @param flights about devices and flights
 */
@RegisterForReflection
public record Profile(
    String name,
    Cloud cloud,
    EtagForm etag,
    boolean fileNameList,
    boolean taskUnauthorized401,
    boolean folderInfo,
    ZipKey zipKey,
    ZipEnding zip,
    BuildEnding ending,
    int errorCode,
    Edition edition,
    Limit limit,
    int limitCode,
    boolean sharedStorePath,
    boolean verifySignatures,
    boolean chunkedUploads,
    long minimumPartSize,
    ApiProfile api,
    FlightProfile flights) {

  /** Provider of the bucket, with its wire word and region. */
  public enum Cloud {
    AWS("aws", "eu-central-1"),
    ALI("ali", "oss-cn-hangzhou");

    private final String word;
    private final String region;

    Cloud(String word, String region) {
      this.word = word;
      this.region = region;
    }

    /** Value of {@code cloud_name}. */
    public String word() {
      return word;
    }

    /** Value of {@code region}, in the provider's spelling. */
    public String region() {
      return region;
    }
  }

  /** How an object's ETag is written. */
  public enum EtagForm {
    LOWER,
    UPPER,
    OPAQUE
  }

  /** What {@code zip_file_key} holds once the archive is there. */
  public enum ZipKey {
    SIGNED_URL,
    OBJECT_KEY
  }

  /** How packing the archive ends. */
  public enum ZipEnding {
    FINISHES,
    NEVER_STARTS,
    FAILS
  }

  /** How a reconstruction ends: 9, 8 or 13. */
  public enum BuildEnding {
    SUCCEEDS,
    FAILS,
    RESOURCES_REFUSED
  }

  /** Licence that limits parallel reconstructions. */
  public enum Edition {
    STANDARD(2),
    PROFESSIONAL(5),
    ENTERPRISE(10);

    private final int parallel;

    Edition(int parallel) {
      this.parallel = parallel;
    }

    /** Number of reconstructions that may run at once. */
    public int parallel() {
      return parallel;
    }
  }

  /** What happens to a start beyond the edition's limit. */
  public enum Limit {
    QUEUES,
    REFUSES
  }
}
