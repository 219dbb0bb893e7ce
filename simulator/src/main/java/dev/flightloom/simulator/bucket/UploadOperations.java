package dev.flightloom.simulator.bucket;

import dev.flightloom.simulator.call.Call;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.s3.S3Error;
import dev.flightloom.simulator.s3.S3Request;
import dev.flightloom.simulator.s3.Xml;
import dev.flightloom.simulator.s3.XmlBodies;
import dev.flightloom.simulator.storage.Etags;
import dev.flightloom.simulator.storage.ObjectStore;
import dev.flightloom.simulator.storage.Part;
import dev.flightloom.simulator.storage.Upload;
import dev.flightloom.simulator.storage.Uploads;
import dev.flightloom.simulator.world.Identities;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Uploads in parts. */
@Singleton
class UploadOperations {
  private final Uploads uploads;
  private final Receiving receiving;
  private final Identities identities;
  private final Profiles profiles;
  private final Call call;

  UploadOperations(
      Uploads uploads, Receiving receiving, Identities identities, Profiles profiles, Call call) {
    this.uploads = uploads;
    this.receiving = receiving;
    this.identities = identities;
    this.profiles = profiles;
    this.call = call;
  }

  Response initiate(S3Request request) {
    var upload = uploads.begin(identities.hex(32), request.key(), request.contentType());
    return xml(
        Xml.document(
            "InitiateMultipartUploadResult",
            root ->
                root.element("Bucket", ObjectStore.BUCKET)
                    .element("Key", upload.key())
                    .element("UploadId", upload.id())));
  }

  Response part(S3Request request) throws IOException {
    var upload = find(request);
    var number = request.parameter("partNumber");
    if (!number.matches("[1-9]\\d{0,3}|10000")) {
      throw S3Error.INVALID_ARGUMENT.because("Part number must be between 1 and 10000");
    }
    call.about(request.key() + "#" + number);
    var content = receiving.take(request);
    return uploads
        .add(upload.id(), Integer.parseInt(number), content, receiving.form())
        .map(each -> Response.ok().header("ETag", "\"" + each.etag() + "\"").build())
        .orElseThrow(UploadOperations::unknown);
  }

  Response complete(S3Request request) throws IOException {
    var upload = find(request);
    var named = XmlBodies.read(request.body(), "Part");
    if (named.isEmpty()) {
      throw S3Error.MALFORMED_XML.because("You must specify at least one part");
    }
    var parts = new ArrayList<Part>();
    named.forEach(each -> parts.add(part(upload, each, parts)));
    requireSizes(parts);
    var object = uploads.complete(upload, parts, receiving.form());
    return xml(
        Xml.document(
            "CompleteMultipartUploadResult",
            root ->
                root.element("Location", request.target().path())
                    .element("Bucket", ObjectStore.BUCKET)
                    .element("Key", object.key())
                    .element("ETag", ObjectOperations.quoted(object))));
  }

  private static Part part(Upload upload, Map<String, String> named, List<Part> before) {
    var number = named.getOrDefault("PartNumber", "").strip();
    if (!number.matches("\\d{1,5}")) {
      throw S3Error.MALFORMED_XML.because("A part has no number");
    }
    int wanted = Integer.parseInt(number);
    if (!before.isEmpty() && before.getLast().number() >= wanted) {
      throw S3Error.INVALID_PART_ORDER.because("The list of parts was not in ascending order.");
    }
    return upload
        .part(wanted)
        .filter(each -> Etags.same(each.etag(), named.getOrDefault("ETag", "")))
        .orElseThrow(() -> S3Error.INVALID_PART.because("Part " + wanted + " could not be found."));
  }

  private void requireSizes(List<Part> parts) {
    long minimum = profiles.current().minimumPartSize();
    if (parts.stream().limit(parts.size() - 1L).anyMatch(each -> each.size() < minimum)) {
      throw S3Error.ENTITY_TOO_SMALL.because(
          "A part but the last is smaller than " + minimum + " bytes.");
    }
  }

  Response abort(S3Request request) {
    uploads.abort(find(request).id());
    return Response.noContent().build();
  }

  private Upload find(S3Request request) {
    return uploads
        .find(request.parameter("uploadId"), request.key())
        .orElseThrow(UploadOperations::unknown);
  }

  private static WebApplicationException unknown() {
    return S3Error.NO_SUCH_UPLOAD.because("The specified upload does not exist.");
  }

  static Response xml(String text) {
    return Response.ok(text, MediaType.APPLICATION_XML).build();
  }
}
