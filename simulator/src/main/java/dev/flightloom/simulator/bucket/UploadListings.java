package dev.flightloom.simulator.bucket;

import dev.flightloom.simulator.s3.S3Error;
import dev.flightloom.simulator.s3.S3Request;
import dev.flightloom.simulator.s3.Xml;
import dev.flightloom.simulator.storage.ObjectStore;
import dev.flightloom.simulator.storage.Part;
import dev.flightloom.simulator.storage.Upload;
import dev.flightloom.simulator.storage.Uploads;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Lists unfinished uploads and their parts. */
@Singleton
class UploadListings {
  private static final int PAGE = 1000;

  private final Uploads uploads;

  UploadListings(Uploads uploads) {
    this.uploads = uploads;
  }

  Response parts(S3Request request) {
    var upload =
        uploads
            .find(request.parameter("uploadId"), request.key())
            .orElseThrow(
                () -> S3Error.NO_SUCH_UPLOAD.because("The specified upload does not exist."));
    long marker = Listings.number(request, "part-number-marker", 0);
    long size = Math.min(PAGE, Listings.number(request, "max-parts", PAGE));
    var rest = upload.parts().stream().filter(each -> each.number() > marker).toList();
    var page = rest.stream().limit(size).toList();
    return UploadOperations.xml(
        Xml.document(
            "ListPartsResult", root -> parts(root, upload, page, rest.size() > page.size())));
  }

  private static void parts(Xml root, Upload upload, List<Part> page, boolean more) {
    root.element("Bucket", ObjectStore.BUCKET)
        .element("Key", upload.key())
        .element("UploadId", upload.id())
        .element("MaxParts", PAGE)
        .element("IsTruncated", more);
    if (more) {
      root.element("NextPartNumberMarker", page.getLast().number());
    }
    for (var part : page) {
      root.group(
          "Part",
          each ->
              each.element("PartNumber", part.number())
                  .element("LastModified", part.modified())
                  .element("ETag", "\"" + part.etag() + "\"")
                  .element("Size", part.size()));
    }
  }

  /** All uploads below a prefix in one page: the simulator never has thousands unfinished. */
  Response uploads(S3Request request) {
    var names = Names.of(request);
    var prefix = request.parameter("prefix");
    return UploadOperations.xml(
        Xml.document(
            "ListMultipartUploadsResult",
            root -> {
              root.element("Bucket", ObjectStore.BUCKET)
                  .element("Prefix", names.written(prefix))
                  .element("IsTruncated", false);
              uploads.all().stream()
                  .filter(each -> each.key().startsWith(prefix))
                  .forEach(each -> upload(root, names, each));
            }));
  }

  private static void upload(Xml root, Names names, Upload upload) {
    root.group(
        "Upload",
        each ->
            each.element("Key", names.written(upload.key()))
                .element("UploadId", upload.id())
                .element("Initiated", upload.initiated()));
  }
}
