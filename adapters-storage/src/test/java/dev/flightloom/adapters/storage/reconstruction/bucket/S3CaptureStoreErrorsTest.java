package dev.flightloom.adapters.storage.reconstruction.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.flightloom.adapters.storage.client.StoreClients;
import dev.flightloom.application.reconstruction.InMemoryPartJournal;
import dev.flightloom.application.reconstruction.SampleContent;
import dev.flightloom.application.reconstruction.port.out.CaptureStore.Outcome;
import dev.flightloom.application.reconstruction.port.out.CaptureStore.Presence;
import dev.flightloom.domain.failure.Failure;
import dev.flightloom.domain.failure.Throttled;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.ReconstructionId;
import dev.flightloom.domain.reconstruction.capture.ObjectKey;
import dev.flightloom.domain.reconstruction.capture.SampleCapture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class S3CaptureStoreErrorsTest {

  private final ScriptedStore server = new ScriptedStore();
  private final StoreClients clients = new StoreClients();
  private final InMemoryPartJournal parts = new InMemoryPartJournal();
  private final S3CaptureStore store =
      new S3CaptureStore(clients, new FileSender(clients, parts, new SmallParts()), parts);

  S3CaptureStoreErrorsTest() throws IOException {}

  @AfterEach
  void stop() {
    server.close();
  }

  private Outcome send(int size) {
    return store.store(
        new ReconstructionId("r-1"),
        server.grant(),
        SampleCapture.file("a.JPG", size),
        SampleContent.of(1, size));
  }

  @ParameterizedTest
  @CsvSource({
    "400, ExpiredToken",
    "400, TokenRefreshRequired",
    "403, SecurityTokenExpired",
    "403, ExpiredToken"
  })
  void asksForANewGrantForExpiredKeys(int status, String code) {
    server.answering(status, code);

    assertThat(send(10)).isEqualTo(new Outcome.GrantExpired());
  }

  @ParameterizedTest
  @CsvSource({
    "403, AccessDenied, store.denied",
    "403, SignatureDoesNotMatch, store.denied",
    "403, InvalidAccessKeyId, store.denied",
    "403, RequestTimeTooSkewed, store.clock-skew",
    "503, SlowDown, store.throttled",
    "503, ServiceUnavailable, store.throttled",
    "429, '', store.throttled",
    "500, InternalError, store.unavailable",
    "502, '', store.unavailable",
    "400, BadDigest, store.unavailable",
    "400, RequestTimeout, store.unavailable",
    "400, EntityTooLarge, store.rejected",
    "404, NoSuchBucket, store.rejected"
  })
  void namesEachErrorOfTheStore(int status, String code, String expected) {
    server.answering(status, code);

    var failure = catchThrowableOfType(Failure.class, () -> send(10));

    assertThat(failure.code()).isEqualTo(expected);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void tellsHowLongToWait() {
    server.answering(503, "SlowDown").with(Map.of("Retry-After", "7"));

    assertThatThrownBy(() -> send(10))
        .isInstanceOfSatisfying(
            Throttled.class, it -> assertThat(it.retryAfter()).isEqualTo(Duration.ofSeconds(7)));
  }

  @Test
  void noticesBytesThatChangedOnTheWay() {
    server.with(Map.of("ETag", "\"0123456789abcdef0123456789abcdef\""));

    assertThatThrownBy(() -> send(10))
        .isInstanceOfSatisfying(
            Unavailable.class, it -> assertThat(it.code()).isEqualTo("store.corrupted"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"opaque-mark\"", "W/\"x\"", "\"0123456789abcdef0123456789abcdef-2\""})
  void takesOpaqueMarksAsTheyAre(String etag) {
    server.with(Map.of("ETag", etag));

    assertThat(send(10)).isInstanceOf(Outcome.Stored.class);
  }

  @Test
  void distrustsAConfirmationWithoutAMark() {
    assertThatThrownBy(() -> send(10))
        .isInstanceOfSatisfying(
            Unavailable.class, it -> assertThat(it.code()).isEqualTo("store.unexpected-answer"));
  }

  @Test
  void asksAgainWithoutABodyWhenTheStoreHangsUp() {
    server.answering(400, "ExpiredToken").hangingUpOnPut();

    assertThat(send(3_000_000)).isEqualTo(new Outcome.GrantExpired());
    assertThat(server.requests()).hasSize(2).last().asString().startsWith("GET ");
  }

  @Test
  void saysThatNobodyAnswers() {
    server.close();

    assertThatThrownBy(() -> send(10))
        .isInstanceOfSatisfying(
            Unavailable.class, it -> assertThat(it.code()).isEqualTo("store.unreachable"));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403})
  void isToldNothingByARefusal(int status) {
    server.answering(status, "");

    assertThat(store.find(server.grant(), new ObjectKey("k"))).isEqualTo(new Presence.Untold());
  }

  @Test
  void findsNothingWhereTheStoreSaysSo() {
    server.answering(404, "");

    assertThat(store.find(server.grant(), new ObjectKey("k"))).isEqualTo(new Presence.Absent());
  }

  @Test
  void doesNotTakeAnOutageForAnAnswer() {
    server.answering(500, "");

    assertThatThrownBy(() -> store.find(server.grant(), new ObjectKey("k")))
        .isInstanceOf(Unavailable.class);
  }

  @Test
  void keepsKeysOutOfFailures() {
    server.answering(403, "SignatureDoesNotMatch");

    var failure = catchThrowableOfType(Failure.class, () -> send(10));

    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString())
        .doesNotContain("INVENTEDKEY")
        .doesNotContain("invented-secret")
        .doesNotContain("invented-token");
  }
}
