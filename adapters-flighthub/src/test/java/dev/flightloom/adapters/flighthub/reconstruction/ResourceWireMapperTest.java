package dev.flightloom.adapters.flighthub.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Receipt;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Registration;
import dev.flightloom.application.reconstruction.port.out.CaptureResources.Resource;
import dev.flightloom.domain.failure.Rejected;
import dev.flightloom.domain.reconstruction.ResourceId;
import dev.flightloom.domain.reconstruction.capture.ContentHashes;
import dev.flightloom.domain.reconstruction.capture.ETag;
import dev.flightloom.domain.reconstruction.capture.GrantId;
import dev.flightloom.domain.reconstruction.capture.ObjectName;
import dev.flightloom.domain.reconstruction.capture.StoredObject;
import dev.flightloom.domain.reconstruction.capture.UploadGrant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceWireMapperTest {
  private static final ResourceId SEED = new ResourceId("69e49a97-6a02-4638-b1b5-b9e871b6c51e");

  private final ResourceWireMapper mapper = new ResourceWireMapper();

  private static CallbackAnswerWire answer(String sample) {
    Envelope<CallbackAnswerWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return envelope.unwrap();
  }

  private static Resource resource(String sample) {
    Envelope<ResourceWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return new ResourceWireMapper().toResource(envelope.unwrap(), new ResourceId("r-1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reconstruction/callback-request.json",
        "reconstruction/callback-request-older.json"
      })
  void writesTheCallbackOfTheSeedPages(String sample) {
    var seed = Samples.tree(sample);
    var grant =
        new UploadGrant(
            new GrantId("g-1"),
            new UploadGrant.Store(UploadGrant.Dialect.S3, "https://s3", "eu", "b"),
            new UploadGrant.Credentials("k", "s", "t"),
            seed.get("callback_param").asText(),
            "a/{fileName}",
            Instant.EPOCH);
    var registration =
        new Registration(
            SEED,
            "Test",
            Map.of(
                new ObjectName("DJI_20250721120153_0026_V.jpeg"),
                stored(grant, "60C05FF3D620ADA0365F3427F2A43FA7"),
                new ObjectName("DJI_20250721120152_0025_V.jpeg"),
                stored(grant, "\"69922E94721B338B174C219542370E8E\"")));
    assertThat(Samples.written(mapper.toWire(registration, grant))).isEqualTo(seed);
  }

  private static StoredObject stored(UploadGrant grant, String etag) {
    return new StoredObject(
        grant.id(),
        grant.keyFor(new ObjectName("x")),
        new ETag(etag),
        new ContentHashes("aa", "bb"));
  }

  @Test
  void readsTheNamesOfTheNewerPage() {
    assertThat(mapper.toReceipt(answer("reconstruction/callback-answer.json"), SEED))
        .isEqualTo(
            new Receipt.Accepted(
                Set.of(
                    new ObjectName("DJI_20250721120152_0025_V.jpeg"),
                    new ObjectName("DJI_20250721120153_0026_V.jpeg"))));
  }

  /** Hides contract 14.1: one page has the names, the other only their number. */
  @Test
  void readsTheCountOfTheOlderPage() {
    assertThat(mapper.toReceipt(answer("reconstruction/callback-answer-older.json"), SEED))
        .isEqualTo(new Receipt.Counted(2));
  }

  @Test
  void doesNotGuessWhereNeitherIsTold() {
    assertThat(mapper.toReceipt(new CallbackAnswerWire(null, null, null), SEED))
        .isInstanceOf(Receipt.Unknown.class);
  }

  @Test
  void refusesAnAnswerOfAnotherResource() {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() ->
            mapper.toReceipt(
                answer("reconstruction/callback-answer.json"), new ResourceId("other")))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo("flighthub.other-resource"));
  }

  @Test
  void readsAResource() {
    assertThat(resource("reconstruction/resource.json"))
        .isEqualTo(
            new Resource(
                new ResourceId("r-1"),
                Resource.State.IMPORTED,
                81_920_000,
                List.of(new ObjectName("IMG_0001.jpeg"), new ObjectName("IMG_0002.jpeg"))));
  }

  @Test
  void readsAResourceOfWhichLittleIsTold() {
    assertThat(resource("reconstruction/resource-sparse.json"))
        .isEqualTo(new Resource(new ResourceId("r-1"), Resource.State.UNRECOGNISED, 0, List.of()));
  }

  @ParameterizedTest
  @CsvSource({"1, IMPORTED", "2, BEING_DELETED", "3, DELETED", "0, UNRECOGNISED"})
  void knowsTheStatuses(int status, Resource.State state) {
    assertThat(ResourceStatusCodes.state(status)).isEqualTo(state);
  }
}
