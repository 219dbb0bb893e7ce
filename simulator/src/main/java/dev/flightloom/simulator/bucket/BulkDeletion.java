package dev.flightloom.simulator.bucket;

import dev.flightloom.simulator.profile.Profile.Cloud;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.s3.S3Error;
import dev.flightloom.simulator.s3.S3Request;
import dev.flightloom.simulator.s3.Xml;
import dev.flightloom.simulator.s3.XmlBodies;
import dev.flightloom.simulator.storage.ObjectStore;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** Deletes up to 1000 objects at once. */
@Singleton
class BulkDeletion {
  private static final int LIMIT = 1000;

  private final ObjectStore objects;
  private final BucketAccess access;
  private final Profiles profiles;

  BulkDeletion(ObjectStore objects, BucketAccess access, Profiles profiles) {
    this.objects = objects;
    this.access = access;
    this.profiles = profiles;
  }

  Response delete(S3Request request) throws IOException {
    if (profiles.current().cloud() == Cloud.ALI && request.header("Content-MD5").isEmpty()) {
      throw S3Error.MISSING_ARGUMENT.because("Missing Some Required Arguments: Content-MD5");
    }
    var keys =
        XmlBodies.read(request.body(), "Object").stream()
            .map(each -> each.getOrDefault("Key", ""))
            .toList();
    if (keys.isEmpty() || keys.size() > LIMIT) {
      throw S3Error.MALFORMED_XML.because("The request must name 1 to " + LIMIT + " keys");
    }
    return UploadOperations.xml(
        Xml.document("DeleteResult", root -> keys.forEach(each -> delete(root, request, each))));
  }

  private void delete(Xml root, S3Request request, String key) {
    if (access.covers(request, key)) {
      objects.delete(key);
      root.group("Deleted", each -> each.element("Key", key));
    } else {
      root.group(
          "Error",
          each ->
              each.element("Key", key)
                  .element("Code", "AccessDenied")
                  .element("Message", "Access Denied"));
    }
  }
}
