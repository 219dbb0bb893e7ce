package dev.flightloom.simulator.bucket;

import dev.flightloom.simulator.build.Archives;
import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.call.Operation;
import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.profile.Profile.ZipKey;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.s3.Authorization;
import dev.flightloom.simulator.s3.Hmac;
import dev.flightloom.simulator.s3.S3Error;
import dev.flightloom.simulator.s3.S3Request;
import dev.flightloom.simulator.s3.SignatureV4;
import dev.flightloom.simulator.storage.ObjectStore;
import dev.flightloom.simulator.world.Grant;
import dev.flightloom.simulator.world.Grants;
import jakarta.inject.Singleton;

/** Decides whether a request may touch what it names, as a bucket with temporary keys does. */
@Singleton
class BucketAccess {
  private final Grants grants;
  private final SignedLinks links;
  private final SimulatorClock clock;
  private final Profiles profiles;
  private final Call call;

  BucketAccess(
      Grants grants, SignedLinks links, SimulatorClock clock, Profiles profiles, Call call) {
    this.grants = grants;
    this.links = links;
    this.clock = clock;
    this.profiles = profiles;
    this.call = call;
  }

  void check(S3Request request) {
    if (!request.target().bucket().equals(ObjectStore.BUCKET)) {
      throw S3Error.NO_SUCH_BUCKET.because("The specified bucket does not exist");
    }
    if (reads(request) && links.claims(request.target())) {
      links.check(request.target());
      return;
    }
    var claim =
        Authorization.parse(request.header("Authorization"))
            .orElseThrow(() -> S3Error.ACCESS_DENIED.because("Access Denied"));
    var grant = grant(request, claim);
    call.project(grant.project());
    if (profiles.current().verifySignatures()
        && !Hmac.same(SignatureV4.of(request, claim, grant.secretAccessKey()), claim.signature())) {
      throw S3Error.SIGNATURE_MISMATCH.because(
          "The request signature we calculated does not match the signature you provided.");
    }
    checkPlace(request, grant);
  }

  private static boolean reads(S3Request request) {
    return request.operation() == Operation.GET_OBJECT
        || request.operation() == Operation.HEAD_OBJECT;
  }

  private Grant grant(S3Request request, Authorization claim) {
    var grant =
        grants
            .findByKey(claim.accessKeyId())
            .orElseThrow(() ->
                S3Error.INVALID_ACCESS_KEY.because(
                    "The access key id you provided does not exist in our records."));
    if (!Hmac.same(grant.sessionToken(), request.header("x-amz-security-token"))) {
      throw S3Error.INVALID_TOKEN.because("The provided token is malformed or otherwise invalid.");
    }
    if (grant.expiredAt(clock.instant())) {
      throw S3Error.EXPIRED_TOKEN.because("The provided token has expired.");
    }
    return grant;
  }

  private void checkPlace(S3Request request, Grant grant) {
    boolean listing =
        request.operation() == Operation.LIST_OBJECTS
            || request.operation() == Operation.LIST_UPLOADS;
    // Bulk deletion names its keys in the body, where BulkDeletion looks at them.
    boolean free =
        request.operation() == Operation.HEAD_BUCKET
            || request.operation() == Operation.DELETE_OBJECTS;
    var place = listing ? request.parameter("prefix") : request.key();
    if (!free && !mayTouch(grant, request, place)) {
      throw S3Error.ACCESS_DENIED.because("Access Denied");
    }
  }

  private boolean mayTouch(Grant grant, S3Request request, String place) {
    boolean result =
        profiles.current().zipKey() == ZipKey.OBJECT_KEY
            && reads(request)
            && place.startsWith(Archives.prefix(grant.project()));
    return place.startsWith(grant.prefix()) || result;
  }

  /** Whether the grant behind a checked request covers a key. */
  boolean covers(S3Request request, String key) {
    return Authorization.parse(request.header("Authorization"))
        .flatMap(each -> grants.findByKey(each.accessKeyId()))
        .filter(each -> key.startsWith(each.prefix()))
        .isPresent();
  }
}
