package dev.flightloom.simulator.s3;

import dev.flightloom.simulator.call.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Computes the signature that a request should carry (Signature Version 4, in a header). */
public final class SignatureV4 {
  private SignatureV4() {}

  /** The signature in lower-case hexadecimal digits. */
  public static String of(S3Request request, Authorization claim, String secret) {
    var toSign =
        String.join(
            "\n",
            "AWS4-HMAC-SHA256",
            request.header("x-amz-date"),
            claim.scope(),
            Hmac.sha256(canonical(request, claim.signedHeaders())));
    return Hmac.hex(signingKey(secret, claim.scope()), toSign);
  }

  private static byte[] signingKey(String secret, String scope) {
    var key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
    for (var part : scope.split("/", -1)) {
      key = Hmac.of(key, part);
    }
    return key;
  }

  private static String canonical(S3Request request, List<String> signedHeaders) {
    var headers =
        signedHeaders.stream()
            .map(each -> each + ":" + folded(request.header(each)) + "\n")
            .collect(Collectors.joining());
    return String.join(
        "\n",
        request.method(),
        Target.encode(Target.decode(request.target().path()), true),
        query(request),
        headers,
        String.join(";", signedHeaders),
        request.payloadHash());
  }

  private static String folded(String value) {
    return value.strip().replaceAll(" +", " ");
  }

  private static String query(S3Request request) {
    return request.target().query().entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .sorted()
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return Target.encode(text, false);
  }
}
