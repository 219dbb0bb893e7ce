package dev.flightloom.simulator.bucket;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.profile.Profile.EtagForm;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.s3.AwsChunkedStream;
import dev.flightloom.simulator.s3.CallerStream;
import dev.flightloom.simulator.s3.S3Error;
import dev.flightloom.simulator.s3.S3Request;
import dev.flightloom.simulator.storage.Content;
import dev.flightloom.simulator.storage.ContentFiles;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;

/** Takes the body of an object or a part, and checks it against what its headers promise. */
@Singleton
class Receiving {
  private final ContentFiles files;
  private final Profiles profiles;
  private final Call call;

  Receiving(ContentFiles files, Profiles profiles, Call call) {
    this.files = files;
    this.profiles = profiles;
    this.call = call;
  }

  /** The ETag form for what this call stores. */
  EtagForm form() {
    return call.etag().orElse(profiles.current().etag());
  }

  Content take(S3Request request) throws IOException {
    requireTakable(request);
    var body = new CallerStream(request.body());
    var content = files.receive(request.chunked() ? new AwsChunkedStream(body) : body);
    call.received(content.size());
    try {
      verify(request, content);
    } catch (RuntimeException e) {
      files.delete(content.file());
      throw e;
    }
    return content;
  }

  private void requireTakable(S3Request request) {
    if (request.chunked() && !profiles.current().chunkedUploads()) {
      throw S3Error.INVALID_ARGUMENT.because(
          "aws-chunked encoding is not supported with the specified x-amz-content-sha256 value.");
    }
    if (!request.header("x-amz-copy-source").isEmpty()) {
      throw S3Error.NOT_IMPLEMENTED.because("The simulator does not copy objects.");
    }
  }

  private static void verify(S3Request request, Content content) {
    var hash = request.payloadHash();
    if (hash.matches("[0-9a-f]{64}") && !hash.equals(content.sha256())) {
      throw S3Error.CONTENT_MISMATCH.because(
          "The provided 'x-amz-content-sha256' header does not match what was computed.");
    }
    var md5 = request.header("Content-MD5");
    if (!md5.isEmpty() && !md5.equals(base64(content.md5()))) {
      throw S3Error.BAD_DIGEST.because("The Content-MD5 you specified did not match.");
    }
    verifyLength(request, content);
  }

  private static void verifyLength(S3Request request, Content content) {
    var declared =
        request.header(request.chunked() ? "x-amz-decoded-content-length" : "Content-Length");
    if (declared.matches("\\d{1,18}") && Long.parseLong(declared) != content.size()) {
      throw S3Error.INCOMPLETE_BODY.because(
          "You did not provide the number of bytes specified by the Content-Length header");
    }
  }

  static String base64(String hex) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
  }
}
