package dev.flightloom.adapters.flighthub.wayline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.wayline.AircraftKey;
import dev.flightloom.domain.wayline.DownloadLink;
import dev.flightloom.domain.wayline.ListedPayload;
import dev.flightloom.domain.wayline.TemplateType;
import dev.flightloom.domain.wayline.Wayline;
import dev.flightloom.domain.wayline.WaylineDetails;
import dev.flightloom.domain.wayline.WaylineId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WaylineWireMapperTest {
  private final WaylineWireMapper mapper = new WaylineWireMapperImpl();

  private List<Wayline> list(String sample) {
    Envelope<WaylineListWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return envelope.unwrap().entries().stream()
        .map(wire -> mapper.toWayline(wire.complete()))
        .toList();
  }

  private WaylineDetails details(String sample) {
    Envelope<WaylineWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return mapper.toDetails(envelope.unwrap().completeDetails());
  }

  private static Wayline fence(ListedPayload... payloads) {
    return new Wayline(
        new WaylineId("0d3f0c0e-7b7b-4d54-9d0e-2f1f3b5a7c01"),
        "fence-check-07",
        AircraftKey.of(91, 1),
        List.of(payloads),
        List.of(new Foreign.Known<>(TemplateType.WAYPOINT)),
        Instant.parse("2026-01-01T00:00:00Z"),
        4211);
  }

  @Test
  void readsTheList() {
    assertThat(list("wayline/list.json"))
        .containsExactly(fence(new ListedPayload("81", "wide"), new ListedPayload("81", "ir")));
  }

  @Test
  void keepsWhatItDoesNotKnowAndLivesWithWhatIsMissing() {
    var route = list("wayline/list-newer.json").getFirst();

    assertThat(route.name()).isEqualTo("起重机 rails");
    assertThat(route.aircraft().value()).isEqualTo("untold");
    assertThat(route.payloads()).isEmpty();
    assertThat(route.templates())
        .containsExactly(
            new Foreign.Known<>(TemplateType.MAPPING_2D), new Foreign.Unrecognised<>("spiral"));
  }

  @Test
  void readsAnEmptyListThatIsNull() {
    assertThat(list("wayline/list-null.json")).isEmpty();
  }

  @Test
  void namesTheMemberThatIsMissing() {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> list("wayline/list-without-id.json"))
        .withMessageContaining("id is missing");
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> details("wayline/not-found.json"));
  }

  @Test
  void readsTheDetails() {
    assertThat(details("wayline/details.json"))
        .isEqualTo(
            new WaylineDetails(
                fence(new ListedPayload("81", "wide")),
                1250.4,
                9,
                new DownloadLink(
                    "https://obj.example.net/w/0d3f.kmz?Expires=1767232800&Signature=invented")));
    assertThat(details("wayline/details.json").toString()).doesNotContain("Signature");
  }

  @Test
  void writesTheRequestWithoutAnyFurtherMember() {
    var wire =
        new FinishUploadWire("fence-check-07", "org-01/prj-01/wayline/0d3f/fence-check-07.kmz");

    assertThat(Samples.written(wire)).isEqualTo(Samples.tree("wayline/finish-upload-request.json"));
  }

  @Test
  @DisplayName("contract 15.11: uuid here, id in lists")
  void readsTheAnswerOfAnUpload() {
    Envelope<UploadedWire> answer =
        Samples.read("wayline/finish-upload-answer.json", new TypeReference<>() {});

    assertThat(answer.unwrap().uuid()).isEqualTo(fence().id().value());
  }

  @Test
  void readsTheRefusalWithoutAReason() {
    Envelope<UploadedWire> answer =
        Samples.read("wayline/finish-upload-refused.json", new TypeReference<>() {});

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(answer::unwrap)
        .withMessageContaining("200500");
  }
}
