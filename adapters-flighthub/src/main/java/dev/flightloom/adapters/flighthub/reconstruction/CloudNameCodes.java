package dev.flightloom.adapters.flighthub.reconstruction;

import dev.flightloom.adapters.flighthub.client.Mandatory;
import dev.flightloom.domain.reconstruction.capture.UploadGrant.Dialect;
import java.util.Locale;

/** The providers of {@code cloud_name}, also as TerraAPI spelt them (contract chapter 10.1). */
final class CloudNameCodes {
  private CloudNameCodes() {}

  /** The dialect of a provider; one that this release does not know cannot be written to. */
  static Dialect dialect(String cloudName) {
    return switch (cloudName.toLowerCase(Locale.ROOT)) {
      case "ali", "ali_oss" -> Dialect.OSS;
      case "aws", "aws_s3", "minio" -> Dialect.S3;
      default ->
          throw Mandatory.of("the upload grant")
              .malformed("cloud_name '" + cloudName + "' is no provider that this release knows");
    };
  }
}
