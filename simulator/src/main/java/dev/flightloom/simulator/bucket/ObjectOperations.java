package dev.flightloom.simulator.bucket;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.s3.Range;
import dev.flightloom.simulator.s3.S3Error;
import dev.flightloom.simulator.s3.S3Request;
import dev.flightloom.simulator.storage.ContentFiles;
import dev.flightloom.simulator.storage.Etags;
import dev.flightloom.simulator.storage.ObjectStore;
import dev.flightloom.simulator.storage.Origins;
import dev.flightloom.simulator.storage.StoredObject;
import dev.flightloom.simulator.wire.Body;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Operations on one whole object. */
@Singleton
class ObjectOperations {
  private final ObjectStore objects;
  private final Origins origins;
  private final ContentFiles files;
  private final Receiving receiving;
  private final Call call;

  ObjectOperations(
      ObjectStore objects, Origins origins, ContentFiles files, Receiving receiving, Call call) {
    this.objects = objects;
    this.origins = origins;
    this.files = files;
    this.receiving = receiving;
    this.call = call;
  }

  Response put(S3Request request) throws IOException {
    if (request.header("If-None-Match").equals("*") && objects.find(request.key()).isPresent()) {
      return S3Error.answer(412, "PreconditionFailed", "The object exists already.");
    }
    var content = receiving.take(request);
    var stored = objects.put(request.key(), content, request.contentType(), receiving.form());
    return Response.ok().header("ETag", quoted(stored)).build();
  }

  Response get(S3Request request) {
    var object = find(request);
    if (matches(request.header("If-None-Match"), object)) {
      return Response.status(304).header("ETag", quoted(object)).build();
    }
    var range = range(request, object);
    call.sending(range.length());
    var path = files.path(object.file());
    return described(object, range)
        .entity(new Body(path, range.offset(), range.length(), 0))
        .build();
  }

  Response head(S3Request request) {
    var object = origins.find(request.key());
    return object
        .map(each -> described(each, range(request, each)).build())
        .orElseGet(() -> Response.status(404).build());
  }

  Response delete(S3Request request) {
    objects.delete(request.key());
    return Response.noContent().build();
  }

  private StoredObject find(S3Request request) {
    return origins
        .find(request.key())
        .orElseThrow(() -> S3Error.NO_SUCH_KEY.because("The specified key does not exist."));
  }

  /** The range asked for, unless it was meant for another version of the object. */
  private static Range range(S3Request request, StoredObject object) {
    var condition = request.header("If-Range");
    boolean other = !condition.isEmpty() && !matches(condition, object);
    return Range.of(other ? "" : request.header("Range"), object.size());
  }

  private static boolean matches(String condition, StoredObject object) {
    return !condition.isEmpty() && Etags.same(condition, object.etag());
  }

  private static Response.ResponseBuilder described(StoredObject object, Range range) {
    var answer =
        Response.status(range.partial() ? 206 : 200)
            .type(object.contentType())
            .header("Content-Length", range.length())
            .header("Accept-Ranges", "bytes")
            .header("ETag", quoted(object))
            .header(
                "Last-Modified",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    object.modified().atOffset(ZoneOffset.UTC)));
    return range.partial()
        ? answer.header("Content-Range", range.contentRange(object.size()))
        : answer;
  }

  static String quoted(StoredObject object) {
    return "\"" + object.etag() + "\"";
  }
}
