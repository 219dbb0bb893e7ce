package dev.flightloom.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Exception;

@QuarkusTest
class BucketObjectsTest {
  private JsonPath grant;
  private S3Client s3;

  @BeforeEach
  void begin() {
    Hub.reset();
    grant = Hub.grant();
    s3 = Hub.client(grant).build();
  }

  @AfterEach
  void close() {
    s3.close();
  }

  private String put(String name, String content) {
    return s3.putObject(
            each -> each.bucket(Hub.BUCKET).key(Hub.key(grant, name)).contentType("image/jpeg"),
            RequestBody.fromString(content))
        .eTag();
  }

  @Test
  void answersThePlainMd5InQuotesAsTheETag() {
    assertThat(put("a.jpeg", "a")).isEqualTo("\"0cc175b9c0f1b6a831c399e269772661\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b.jpeg", "größe ü.jpeg", "plus+and&more=1.jpeg", "照片.jpeg", "100%.jpg"})
  void keepsUnusualNames(String name) {
    put(name, "content of " + name);
    var key = Hub.key(grant, name);

    var read = s3.getObjectAsBytes(each -> each.bucket(Hub.BUCKET).key(key));

    assertThat(read.asUtf8String()).isEqualTo("content of " + name);
    var listed = s3.listObjectsV2(each -> each.bucket(Hub.BUCKET).prefix(Hub.key(grant, "")));
    assertThat(listed.contents()).extracting(each -> each.key()).containsExactly(key);
  }

  @Test
  void readsARange() {
    put("r.bin", "0123456789");
    var key = Hub.key(grant, "r.bin");

    var middle = s3.getObjectAsBytes(each -> each.bucket(Hub.BUCKET).key(key).range("bytes=3-5"));
    var end = s3.getObjectAsBytes(each -> each.bucket(Hub.BUCKET).key(key).range("bytes=-2"));

    assertThat(middle.asUtf8String()).isEqualTo("345");
    assertThat(middle.response().contentRange()).isEqualTo("bytes 3-5/10");
    assertThat(end.asUtf8String()).isEqualTo("89");
    assertThatThrownBy(
            () -> s3.getObjectAsBytes(each -> each.bucket(Hub.BUCKET).key(key).range("bytes=10-")))
        .isInstanceOfSatisfying(
            S3Exception.class, refused -> assertThat(refused.statusCode()).isEqualTo(416));
  }

  @Test
  void describesAnObject() {
    put("h.jpeg", "hello");

    var head = s3.headObject(each -> each.bucket(Hub.BUCKET).key(Hub.key(grant, "h.jpeg")));

    assertThat(head.contentLength()).isEqualTo(5);
    assertThat(head.contentType()).isEqualTo("image/jpeg");
    assertThat(head.eTag()).isEqualTo("\"5d41402abc4b2a76b9719d911017c592\"");
    assertThat(head.lastModified()).isEqualTo("2026-03-01T08:00:00Z");
  }

  @Test
  void missesWhatIsNotThere() {
    var key = Hub.key(grant, "none");

    assertThatThrownBy(() -> s3.getObjectAsBytes(each -> each.bucket(Hub.BUCKET).key(key)))
        .isInstanceOf(NoSuchKeyException.class);
    assertThatThrownBy(() -> s3.headObject(each -> each.bucket(Hub.BUCKET).key(key)))
        .isInstanceOf(NoSuchKeyException.class);
    s3.deleteObject(each -> each.bucket(Hub.BUCKET).key(key));
  }

  @Test
  void deletesOneAndMany() {
    List.of("a", "b", "c").forEach(each -> put(each, each));
    s3.deleteObject(each -> each.bucket(Hub.BUCKET).key(Hub.key(grant, "a")));

    var answer =
        s3.deleteObjects(each ->
            each.bucket(Hub.BUCKET)
                .delete(keys ->
                    keys.objects(
                        ObjectIdentifier.builder().key(Hub.key(grant, "b")).build(),
                        ObjectIdentifier.builder().key("elsewhere/x").build())));

    assertThat(answer.deleted())
        .extracting(each -> each.key())
        .containsExactly(Hub.key(grant, "b"));
    assertThat(answer.errors()).extracting(each -> each.code()).containsExactly("AccessDenied");
    var left = s3.listObjectsV2(each -> each.bucket(Hub.BUCKET).prefix(Hub.key(grant, "")));
    assertThat(left.contents()).extracting(each -> each.key()).containsExactly(Hub.key(grant, "c"));
  }

  @Test
  void listsInPagesAndFolders() {
    List.of("a", "b/1", "b/2", "c/1", "d").forEach(each -> put(each, each));
    var prefix = Hub.key(grant, "");

    var pages =
        s3.listObjectsV2Paginator(
            each -> each.bucket(Hub.BUCKET).prefix(prefix).delimiter("/").maxKeys(2));

    assertThat(pages.stream()).hasSize(2);
    assertThat(pages.contents())
        .extracting(each -> each.key())
        .containsExactly(prefix + "a", prefix + "d");
    assertThat(pages.commonPrefixes())
        .extracting(each -> each.prefix())
        .containsExactly(prefix + "b/", prefix + "c/");
  }

  @Test
  void streamsABodyThatIsLargerThanTheServiceAdmits() {
    var content = new byte[12 * 1024 * 1024];
    var key = Hub.key(grant, "large.bin");

    s3.putObject(each -> each.bucket(Hub.BUCKET).key(key), RequestBody.fromBytes(content));

    assertThat(s3.headObject(each -> each.bucket(Hub.BUCKET).key(key)).contentLength())
        .isEqualTo(content.length);
  }

  @Test
  void takesTheDefaultChunkedBodiesOfTheSdk() {
    try (var chunked =
        S3Client.builder()
            .endpointOverride(java.net.URI.create(grant.getString("end_point")))
            .region(software.amazon.awssdk.regions.Region.of(grant.getString("region")))
            .forcePathStyle(true)
            .httpClient(software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient.create())
            .credentialsProvider(s3.serviceClientConfiguration().credentialsProvider())
            .build()) {
      var key = Hub.key(grant, "chunked.txt");

      var etag =
          chunked
              .putObject(each -> each.bucket(Hub.BUCKET).key(key), RequestBody.fromString("hello"))
              .eTag();

      assertThat(etag).isEqualTo("\"5d41402abc4b2a76b9719d911017c592\"");
      Hub.profile(java.util.Map.of("chunkedUploads", false));
      assertThatThrownBy(() ->
              chunked.putObject(
                  each -> each.bucket(Hub.BUCKET).key(key), RequestBody.fromString("hello")))
          .hasMessageContaining("aws-chunked encoding is not supported");
    }
  }

  @Test
  void refusesABodyThatIsNotWhatItsDigestPromises() {
    var md5 = java.util.Base64.getEncoder().encodeToString(new byte[16]);

    assertThatThrownBy(() ->
            s3.putObject(
                each -> each.bucket(Hub.BUCKET).key(Hub.key(grant, "x")).contentMD5(md5),
                RequestBody.fromBytes("x".getBytes(StandardCharsets.UTF_8))))
        .hasMessageContaining("Content-MD5");
  }
}
