package dev.flightloom.simulator.bucket;

import dev.flightloom.simulator.s3.S3Error;
import dev.flightloom.simulator.s3.S3Request;
import dev.flightloom.simulator.s3.Xml;
import dev.flightloom.simulator.storage.ObjectStore;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Lists objects, second version of S3's listing. */
@Singleton
class Listings {
  private static final int PAGE = 1000;

  private final ObjectStore objects;

  Listings(ObjectStore objects) {
    this.objects = objects;
  }

  Response list(S3Request request) {
    var prefix = request.parameter("prefix");
    long size = Math.min(PAGE, number(request, "max-keys", PAGE));
    var start = start(request);
    var from = start.compareTo(prefix) > 0 ? start : prefix;
    var behind = objects.view().tailMap(from, !from.equals(start));
    var page = new Page(prefix, request.parameter("delimiter"), size).fill(behind.values(), start);
    var names = Names.of(request);
    return UploadOperations.xml(
        Xml.document("ListBucketResult", root -> write(root, request, names, page)));
  }

  private static String start(S3Request request) {
    var token = request.parameter("continuation-token");
    if (token.isEmpty()) {
      return request.parameter("start-after");
    }
    try {
      return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw S3Error.INVALID_ARGUMENT.because("The continuation token provided is incorrect");
    }
  }

  private static void write(Xml root, S3Request request, Names names, Page page) {
    root.element("Name", ObjectStore.BUCKET)
        .element("Prefix", names.written(request.parameter("prefix")))
        .element("KeyCount", page.objects().size() + page.folders().size())
        .element("MaxKeys", Math.min(PAGE, number(request, "max-keys", PAGE)))
        .element("IsTruncated", page.truncated());
    if (names.encoded()) {
      root.element("EncodingType", "url");
    }
    if (page.truncated()) {
      root.element("NextContinuationToken", token(page.last()));
    }
    for (var object : page.objects()) {
      root.group(
          "Contents",
          each ->
              each.element("Key", names.written(object.key()))
                  .element("LastModified", object.modified())
                  .element("ETag", ObjectOperations.quoted(object))
                  .element("Size", object.size())
                  .element("StorageClass", "STANDARD"));
    }
    for (var folder : page.folders()) {
      root.group("CommonPrefixes", each -> each.element("Prefix", names.written(folder)));
    }
  }

  private static String token(String last) {
    return Base64.getUrlEncoder().encodeToString(last.getBytes(StandardCharsets.UTF_8));
  }

  static long number(S3Request request, String name, long otherwise) {
    var text = request.parameter(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("\\d{1,9}")) {
      throw S3Error.INVALID_ARGUMENT.because(name + " must be a number");
    }
    return Long.parseLong(text);
  }
}
