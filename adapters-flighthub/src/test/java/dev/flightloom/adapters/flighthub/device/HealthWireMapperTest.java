package dev.flightloom.adapters.flighthub.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.adapters.flighthub.device.HealthListWire.OfDevice;
import dev.flightloom.domain.device.health.HealthLevel;
import dev.flightloom.domain.device.health.HealthMessage;
import dev.flightloom.domain.device.health.Situation;
import dev.flightloom.domain.vocabulary.Foreign;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HealthWireMapperTest {

  private static List<OfDevice> read(String sample) {
    Envelope<HealthListWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return envelope.unwrap().entries();
  }

  private static List<HealthMessage> messages(OfDevice device) {
    return HealthWireMapper.toMessages(device.messages());
  }

  @Test
  void readsTheSampleOfTheContract() {
    assertThat(messages(read("device/hms.json").getFirst()))
        .containsExactly(
            new HealthMessage(
                new Foreign.Known<>(HealthLevel.WARNING),
                "0x12040000",
                "Dock cover obstructed",
                Reading.told(true),
                Reading.told(new Foreign.Known<>(Situation.ON_THE_GROUND)),
                "device_management",
                "drone_nest",
                "hms-1",
                Reading.told(2),
                Reading.told(Instant.parse("2026-01-01T00:00:00Z")),
                Reading.untold(),
                Reading.told(Instant.parse("2026-01-01T00:00:00Z")),
                Map.of(),
                List.of()));
  }

  @Test
  @DisplayName("contract 14.15: in_the_key is read as in_the_sky")
  void readsTheTypoOfTheDocumentation() {
    assertThat(newer().situation())
        .isEqualTo(Reading.told(new Foreign.Known<>(Situation.IN_THE_SKY)));
  }

  @Test
  void keepsAnUnknownLevelAndTakesItForGrave() {
    assertThat(newer().level()).isEqualTo(new Foreign.Unrecognised<>("panic"));
    assertThat(newer().imminent()).isEqualTo(Reading.untold());
    assertThat(newer().isGrave()).isTrue();
    assertThat(newer().parts().getFirst().isGrave()).isFalse();
  }

  @Test
  void readsArgumentsOfAnyShapeAndParts() {
    assertThat(newer().arguments())
        .containsEntry("index", "2")
        .containsEntry("part", "{\"name\":\"rotor\"}");
    assertThat(newer().parts()).extracting(HealthMessage::text).containsExactly("Low battery");
  }

  @Test
  void readsSecondsAsWellAsMilliseconds() {
    assertThat(newer().begunAt()).isEqualTo(Reading.told(Instant.parse("2026-01-01T00:00:00Z")));
    assertThat(newer().endedAt()).isEqualTo(Reading.told(Instant.parse("2026-01-01T00:01:40Z")));
  }

  @Test
  @DisplayName("contract 1.5 rule 2: lists of health may be null on every level")
  void readsNullAsNoMessages() {
    assertThat(read("device/hms-null.json")).isEmpty();
    assertThat(read("device/hms-newer.json"))
        .hasSize(3)
        .filteredOn(it -> it.messages().isEmpty())
        .hasSize(2);
  }

  private static HealthMessage newer() {
    return messages(read("device/hms-newer.json").getFirst()).getFirst();
  }
}
