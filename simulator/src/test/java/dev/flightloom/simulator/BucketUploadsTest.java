package dev.flightloom.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.S3Exception;

@QuarkusTest
class BucketUploadsTest {
  private static final int PART = 5 * 1024 * 1024;

  private S3Client s3;
  private String key;
  private String id;

  @BeforeEach
  void begin() {
    Hub.reset();
    JsonPath grant = Hub.grant();
    s3 = Hub.client(grant).build();
    key = Hub.key(grant, "large file.bin");
    id = s3.createMultipartUpload(each -> each.bucket(Hub.BUCKET).key(key)).uploadId();
  }

  @AfterEach
  void close() {
    s3.close();
  }

  private CompletedPart part(int number, int size) {
    var content = new byte[size];
    content[0] = (byte) number;
    var etag =
        s3.uploadPart(
                each -> each.bucket(Hub.BUCKET).key(key).uploadId(id).partNumber(number),
                RequestBody.fromBytes(content))
            .eTag();
    return CompletedPart.builder().partNumber(number).eTag(etag).build();
  }

  private String complete(List<CompletedPart> parts) {
    return s3.completeMultipartUpload(each ->
            each.bucket(Hub.BUCKET).key(key).uploadId(id).multipartUpload(all -> all.parts(parts)))
        .eTag();
  }

  private static void refused(Runnable call, String code) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            S3Exception.class,
            answer -> assertThat(answer.awsErrorDetails().errorCode()).isEqualTo(code));
  }

  @Test
  void joinsPartsWhateverTheOrderOfTheirArrival() {
    var second = part(2, 10);
    var first = part(1, PART);

    assertThat(complete(List.of(first, second))).endsWith("-2\"");

    var tail =
        s3.getObjectAsBytes(each -> each.bucket(Hub.BUCKET).key(key).range("bytes=" + PART + "-"));
    assertThat(tail.asByteArray()).hasSize(10).startsWith(2);
    assertThat(s3.listMultipartUploads(each -> each.bucket(Hub.BUCKET).prefix(key)).uploads())
        .isEmpty();
    refused(() -> complete(List.of(first)), "NoSuchUpload");
  }

  @Test
  void listsWhatIsThereAlready() {
    IntStream.rangeClosed(1, 3).forEach(each -> part(each, 10 + each));
    part(2, 99);

    var parts = s3.listParts(each -> each.bucket(Hub.BUCKET).key(key).uploadId(id).maxParts(2));
    var uploads = s3.listMultipartUploads(each -> each.bucket(Hub.BUCKET).prefix(key));

    assertThat(parts.parts()).extracting(each -> each.size()).containsExactly(11L, 99L);
    assertThat(parts.isTruncated()).isTrue();
    assertThat(parts.nextPartNumberMarker()).isEqualTo(2);
    assertThat(uploads.uploads()).extracting(each -> each.uploadId()).containsExactly(id);
  }

  @Test
  void refusesPartsThatDoNotFit() {
    var small = part(1, 10);
    var last = part(2, 10);

    refused(() -> complete(List.of(small, last)), "EntityTooSmall");
    refused(() -> complete(List.of(last, small)), "InvalidPartOrder");
    refused(
        () -> complete(List.of(CompletedPart.builder().partNumber(9).eTag("x").build())),
        "InvalidPart");
    refused(
        () -> complete(List.of(CompletedPart.builder().partNumber(1).eTag("x").build())),
        "InvalidPart");
    assertThat(complete(List.of(last))).endsWith("-1\"");
  }

  @Test
  void forgetsAnAbortedUpload() {
    part(1, 10);
    s3.abortMultipartUpload(each -> each.bucket(Hub.BUCKET).key(key).uploadId(id));

    refused(() -> part(2, 10), "NoSuchUpload");
    refused(
        () -> s3.listParts(each -> each.bucket(Hub.BUCKET).key(key).uploadId(id)), "NoSuchUpload");
  }
}
