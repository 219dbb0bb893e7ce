package dev.flightloom.simulator.bucket;

import dev.flightloom.simulator.s3.S3Error;
import dev.flightloom.simulator.s3.S3Request;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;

/** Checks a request and hands it to the operation that it means. */
@Singleton
class Bucket {
  private final BucketAccess access;
  private final ObjectOperations objects;
  private final UploadOperations uploads;
  private final UploadListings uploadListings;
  private final Listings listings;
  private final BulkDeletion bulkDeletion;

  // One more than usual: it is the list of what a bucket can do.
  Bucket(
      BucketAccess access,
      ObjectOperations objects,
      UploadOperations uploads,
      UploadListings uploadListings,
      Listings listings,
      BulkDeletion bulkDeletion) {
    this.access = access;
    this.objects = objects;
    this.uploads = uploads;
    this.uploadListings = uploadListings;
    this.listings = listings;
    this.bulkDeletion = bulkDeletion;
  }

  Response answer(S3Request request) throws IOException {
    try {
      access.check(request);
      return perform(request);
    } catch (WebApplicationException refused) {
      drain(request);
      return refused.getResponse();
    }
  }

  // Longer than usual: the table of operations.
  private Response perform(S3Request request) throws IOException {
    return switch (request.operation()) {
      case PUT_OBJECT -> objects.put(request);
      case GET_OBJECT -> objects.get(request);
      case HEAD_OBJECT -> objects.head(request);
      case DELETE_OBJECT -> objects.delete(request);
      case HEAD_BUCKET -> Response.ok().build();
      case DELETE_OBJECTS -> bulkDeletion.delete(request);
      case LIST_OBJECTS -> listings.list(request);
      case INITIATE_UPLOAD -> uploads.initiate(request);
      case UPLOAD_PART -> uploads.part(request);
      case COMPLETE_UPLOAD -> uploads.complete(request);
      case ABORT_UPLOAD -> uploads.abort(request);
      case LIST_PARTS -> uploadListings.parts(request);
      case LIST_UPLOADS -> uploadListings.uploads(request);
      // Every operation of the API, of which there may be more tomorrow: none is the bucket's.
      default ->
          throw S3Error.METHOD_NOT_ALLOWED.because("The bucket does not know this operation.");
    };
  }

  /** Reads the rest, so that the connection can go on; a waiting client has not sent it yet. */
  private static void drain(S3Request request) {
    if (!request.header("Expect").isEmpty()) {
      return;
    }
    try {
      request.body().transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // The caller is gone: there is no connection left to keep in order.
      return;
    }
  }
}
