package dev.flightloom.simulator.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All named profiles: the pains and contradictions that a server can show, each with its source.
 */
final class Catalogue {
  private static final List<NamedProfile> BUILDS =
      List.of(
          entry("contract", "1-13", "The published contract.", "{}"),
          entry(
              "older-docs",
              "14.1",
              "The older document: callbacks name no files, tasks have no folder.",
              "{'fileNameList':false,'folderInfo':false}"),
          entry(
              "china",
              "11.1, 5.1, 15.19",
              "Aliyun storage with upper-case ETags and short regions, Volcengine rooms.",
              "{'cloud':'ALI','etag':'UPPER','chunkedUploads':false,'minimumPartSize':102400,"
                  + "'api':{'provider':'ALI','stream':'VOLC','links':'EXPIRES'}}"),
          entry(
              "on-premises",
              "1.1, 5.1, 11.1",
              "An installation of one's own: MinIO without a scheme, SRS addresses to play.",
              "{'api':{'provider':'MINIO','endpointScheme':false,'stream':'SRS','links':'AMZ'}}"),
          entry("opaque-etag", "10.2", "ETags that are no digests.", "{'etag':'OPAQUE'}"),
          entry("object-key", "16.3", "zip_file_key is an object key.", "{'zipKey':'OBJECT_KEY'}"),
          entry("no-zip", "10.7", "The archive is never begun.", "{'zip':'NEVER_STARTS'}"),
          entry("zip-fails", "10.7", "Packing the archive fails.", "{'zip':'FAILS'}"),
          entry(
              "build-fails",
              "10.10",
              "Reconstructions fail with a code.",
              "{'ending':'FAILS','errorCode':102000}"),
          entry(
              "resources-refused",
              "10.7",
              "Reconstructions never get a machine.",
              "{'ending':'RESOURCES_REFUSED'}"),
          entry(
              "limit-refuses",
              "16.24",
              "A start beyond the edition's limit is refused instead of queued.",
              "{'limit':'REFUSES'}"));

  private static final List<NamedProfile> GATEWAY =
      List.of(
          entry(
              "wrong-host",
              "15.2",
              "The web application answers every call with a page and HTTP 200.",
              "{'api':{'webPage':true}}"),
          entry(
              "other-region",
              "15.3",
              "The key belongs to another region: 200401.",
              "{'api':{'key':'OTHER_REGION'}}"),
          entry(
              "http-errors",
              "14.18, 15.4",
              "Refusals come with HTTP 401, 403, 404 and 429 instead of 200.",
              "{'api':{'errors':'HTTP'}}"),
          entry(
              "no-membership",
              "15.5",
              "The key's user is no member of Harbour East: 200403.",
              "{'api':{'closedProject':'7a1c6f0e-5a41-4f5e-9b20-0d5f3a1b2c01'}}"),
          entry(
              "no-livestream-role",
              "15.5",
              "The user's role lacks the livestream module: the same 200403.",
              "{'api':{'closedModule':'livestream'}}"),
          entry(
              "member-key",
              "15.6",
              "An ordinary member made the key: 200403 for everything but the status.",
              "{'api':{'key':'MEMBER'}}"),
          entry(
              "null-lists",
              "15.13, 1.5",
              "A list without entries is null.",
              "{'api':{'emptyLists':'NULL'}}"),
          entry(
              "rate-limited",
              "15.21, 16.8",
              "Two calls a second of simulated time, then HTTP 429, code 210429, Retry-After 1.",
              "{'api':{'requestsPerSecond':2}}"));

  private static final List<NamedProfile> FLIGHTS =
      List.of(
          entry(
              "private-cloud-only",
              "14.6",
              "Stream forwarders are refused, as on the public cloud of DOC-CN.",
              "{'api':{'forwarders':false}}"),
          entry("volcengine", "15.8, 5.1", "Rooms of Volcengine.", "{'api':{'stream':'VOLC'}}"),
          entry("srs", "15.8, 5.1", "Addresses of an SRS server.", "{'api':{'stream':'SRS'}}"),
          entry(
              "scheme-less",
              "15.19",
              "Storage endpoints have no scheme.",
              "{'api':{'endpointScheme':false}}"),
          entry(
              "amz-links", "1.9", "Signed links end by X-Amz-Expires.", "{'api':{'links':'AMZ'}}"),
          entry(
              "cdn-links", "1.9", "Signed links end by auth_key.", "{'api':{'links':'AUTH_KEY'}}"),
          entry(
              "route-without-id",
              "16.13, 15.11",
              "A finished route upload answers no uuid; the list has it as id.",
              "{'api':{'routeUuid':false}}"),
          entry(
              "suffixed-routes",
              "16.14",
              "A route name that is taken gets a number.",
              "{'api':{'routeNames':'SUFFIXED'}}"));

  private static final List<NamedProfile> DEVICES =
      List.of(
          entry(
              "integers",
              "14.17, 4.1",
              "Thing models hold numbers instead of words.",
              "{'flights':{'integersInState':true}}"),
          entry(
              "offline-refused",
              "16.10",
              "The thing model of an offline device is refused with 212015.",
              "{'flights':{'offline':'REFUSED'}}"),
          entry(
              "offline-empty",
              "16.10",
              "The thing model of an offline device is empty.",
              "{'flights':{'offline':'EMPTY'}}"),
          entry(
              "newer-statuses",
              "14.21",
              "Tasks show the words that V2 added.",
              "{'flights':{'newerStatuses':true}}"),
          entry(
              "track-in-seconds",
              "14.16",
              "Track points have seconds instead of milliseconds.",
              "{'flights':{'trackInSeconds':true}}"),
          entry(
              "older-create-answer",
              "6.1",
              "A created task is data.task.uuid.",
              "{'flights':{'olderCreateAnswer':true}}"),
          entry(
              "thousand-docks",
              "1.8",
              "Harbour East has more docks than the list may show.",
              "{'flights':{'extraDocks':1000}}"));

  private Catalogue() {}

  static List<NamedProfile> all() {
    return Stream.of(BUILDS, GATEWAY, FLIGHTS, DEVICES).flatMap(List::stream).toList();
  }

  static Optional<NamedProfile> find(String name) {
    return all().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private static NamedProfile entry(
      String name, String source, String description, String changes) {
    return new NamedProfile(name, source, description, changes.replace('\'', '"'));
  }
}
