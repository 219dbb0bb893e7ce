package dev.flightloom.adapters.storage.wayline;

import dev.flightloom.adapters.storage.client.Refusal;
import dev.flightloom.adapters.storage.client.StoreClients;
import dev.flightloom.adapters.storage.client.StoreErrors;
import dev.flightloom.application.wayline.port.out.RouteStore;
import dev.flightloom.domain.project.StorageGrant;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.DownloadLink;
import dev.flightloom.domain.wayline.RouteName;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;

/** Writes routes to AWS S3, OSS and MinIO by the clients that captures are written with. */
@ApplicationScoped
class S3RouteStore implements RouteStore {
  private static final String KMZ = "application/vnd.google-earth.kmz";

  private final StoreClients clients;
  private final LinkDownload download;
  private final RandomGenerator random;

  S3RouteStore(StoreClients clients, LinkDownload download, RandomGenerator random) {
    this.clients = clients;
    this.download = download;
    this.random = random;
  }

  @Override
  public Stored store(StorageGrant grant, RouteName name, Path file) {
    var key = grant.keyFor(folder() + "/" + name + ".kmz");
    var upload = uploadGrant(grant);
    try {
      clients
          .of(upload)
          .putObject(
              b -> b.bucket(grant.store().bucket()).key(key).contentType(KMZ),
              RequestBody.fromFile(file));
      return new Stored.Under(key);
    } catch (SdkException e) {
      return switch (StoreErrors.read(e, upload)) {
        case Refusal.Expired _ -> new Stored.GrantExpired();
        case Refusal.Because _ when !(e instanceof AwsServiceException) && hasExpired(upload) ->
            new Stored.GrantExpired();
        case Refusal.Because _, Refusal.Missing _, Refusal.OtherObject _, Refusal.UnknownUpload _ ->
            throw StoreErrors.failure(e, upload);
      };
    }
  }

  @Override
  public Fetched fetch(DownloadLink link, Path target) {
    return download.fetch(link, target);
  }

  /** A store that hangs up on expired keys before it reads the body says so to a small question. */
  private boolean hasExpired(UploadGrant grant) {
    try {
      clients
          .of(grant)
          .getObjectAsBytes(
              b -> b.bucket(grant.store().bucket()).key("flightloom-probe").range("bytes=0-0"));
      return false;
    } catch (SdkException e) {
      return StoreErrors.read(e, grant) instanceof Refusal.Expired;
    }
  }

  private String folder() {
    var bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** The clients know one kind of grant; what is particular to captures stays empty. */
  private static UploadGrant uploadGrant(StorageGrant grant) {
    var store = grant.store();
    var keys = grant.credentials();
    return new UploadGrant(
        new GrantId("routes"),
        new UploadGrant.Store(
            store.provider().equals(new Foreign.Known<>(StorageGrant.Provider.ALI))
                ? UploadGrant.Dialect.OSS
                : UploadGrant.Dialect.S3,
            store.endpoint(),
            store.region(),
            store.bucket()),
        new UploadGrant.Credentials(
            keys.accessKeyId(), keys.accessKeySecret(), keys.securityToken()),
        "",
        grant.keyFor("{fileName}"),
        grant.expiresAt());
  }
}
