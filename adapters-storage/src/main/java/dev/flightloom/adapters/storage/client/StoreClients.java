package dev.flightloom.adapters.storage.client;

import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;

/**
 * S3 clients by grant, the latest few kept; they share one HTTP client, so that closing an old one
 * disturbs no transfer. Thread-safe.
 */
@ApplicationScoped
public class StoreClients {

  private static final int KEPT = 16;

  private final SdkHttpClient http =
      new TidyHttpClient(
          UrlConnectionHttpClient.builder()
              .connectionTimeout(Duration.ofSeconds(10))
              .socketTimeout(Duration.ofSeconds(60))
              .build());
  private final LinkedHashMap<UploadGrant, S3Client> clients =
      new LinkedHashMap<>(KEPT, 0.75f, true);

  /** The client that writes with {@code grant}. */
  public S3Client of(UploadGrant grant) {
    synchronized (clients) {
      var client = clients.computeIfAbsent(grant, this::build);
      if (clients.size() > KEPT) {
        clients.pollFirstEntry().getValue().close();
      }
      return client;
    }
  }

  @PreDestroy
  void close() {
    synchronized (clients) {
      clients.values().forEach(S3Client::close);
      clients.clear();
    }
    http.close();
  }

  /** The settings that S3-like stores and OSS need: plain bodies, no checksum headers. */
  private S3Client build(UploadGrant grant) {
    var address = StoreAddress.of(grant.store());
    return S3Client.builder()
        .httpClient(http)
        .endpointOverride(address.endpoint())
        .region(Region.of(address.region()))
        .credentialsProvider(credentials(grant.credentials()))
        .putAuthScheme(new UnsignedPayload())
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .serviceConfiguration(configuration(address.pathStyle()))
        .overrideConfiguration(oneTryAndNoProfile())
        .build();
  }

  /** Expect: 100-continue is off, because the JDK's client loses the error's text with it. */
  private static S3Configuration configuration(boolean pathStyle) {
    return S3Configuration.builder()
        .pathStyleAccessEnabled(pathStyle)
        .chunkedEncodingEnabled(false)
        .expectContinueEnabled(false)
        .build();
  }

  private static ClientOverrideConfiguration oneTryAndNoProfile() {
    return ClientOverrideConfiguration.builder()
        .retryStrategy(AwsRetryStrategy.doNotRetry())
        .defaultProfileFile(ProfileFile.aggregator().build())
        .build();
  }

  private static AwsCredentialsProvider credentials(UploadGrant.Credentials keys) {
    if (keys.accessKeyId().isBlank()) {
      return AnonymousCredentialsProvider.create();
    }
    return StaticCredentialsProvider.create(
        keys.sessionToken().isBlank()
            ? AwsBasicCredentials.create(keys.accessKeyId(), keys.secretAccessKey())
            : AwsSessionCredentials.create(
                keys.accessKeyId(), keys.secretAccessKey(), keys.sessionToken()));
  }
}
