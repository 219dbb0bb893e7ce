package dev.flightloom.adapters.storage.client;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.http.auth.aws.scheme.AwsV4AuthScheme;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignRequest;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignedRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.IdentityProviders;

/**
 * Signs the headers and leaves the body out on every scheme: on plain HTTP the SDK would else read
 * each file a first time only to sign it. What arrived is proven by the ETag.
 */
final class UnsignedPayload implements AwsV4AuthScheme, AwsV4HttpSigner {

  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

  @Override
  public String schemeId() {
    return AwsV4AuthScheme.SCHEME_ID;
  }

  @Override
  public IdentityProvider<AwsCredentialsIdentity> identityProvider(IdentityProviders providers) {
    return providers.identityProvider(AwsCredentialsIdentity.class);
  }

  @Override
  public AwsV4HttpSigner signer() {
    return this;
  }

  @Override
  public SignedRequest sign(SignRequest<? extends AwsCredentialsIdentity> request) {
    var body = request.payload();
    var signed = signer.sign(withoutBody(request));
    var builder = SignedRequest.builder().request(signed.request());
    body.ifPresent(builder::payload);
    return builder.build();
  }

  @Override
  public CompletableFuture<AsyncSignedRequest> signAsync(
      AsyncSignRequest<? extends AwsCredentialsIdentity> request) {
    throw new UnsupportedOperationException("only synchronous clients are used");
  }

  private static <T extends AwsCredentialsIdentity> SignRequest<T> withoutBody(
      SignRequest<T> request) {
    return SignRequest.builder(request.identity())
        .request(request.request())
        .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, false)
        .putProperty(
            AwsV4HttpSigner.REGION_NAME, request.requireProperty(AwsV4HttpSigner.REGION_NAME))
        .putProperty(
            AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME,
            request.requireProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME))
        .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
        .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false)
        .build();
  }
}
