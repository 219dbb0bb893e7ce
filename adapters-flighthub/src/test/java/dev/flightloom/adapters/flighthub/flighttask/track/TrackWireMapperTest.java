package dev.flightloom.adapters.flighthub.flighttask.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.flightloom.adapters.flighthub.client.Envelope;
import dev.flightloom.adapters.flighthub.client.Samples;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.flighttask.track.Track;
import dev.flightloom.domain.flighttask.track.TrackAnswer;
import dev.flightloom.domain.flighttask.track.TrackPoint;
import dev.flightloom.domain.vocabulary.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrackWireMapperTest {

  private static TrackAnswer read(String sample) {
    Envelope<TrackWire> envelope = Samples.read(sample, new TypeReference<>() {});
    return TrackWireMapper.toAnswer(envelope.unwrap());
  }

  private static Track track(String sample) {
    return ((TrackAnswer.Flown) read(sample)).track();
  }

  private static TrackPoint point(String time, double latitude, double longitude, double height) {
    return new TrackPoint(Instant.parse(time), new Position.Located(latitude, longitude, height));
  }

  @Test
  void readsTheContractsExample() {
    assertThat(read("flighttask/track.json"))
        .isEqualTo(
            new TrackAnswer.Flown(
                new Track(
                    "Fence check 07",
                    "1AIRTEST0001",
                    1250,
                    Duration.ofSeconds(302),
                    List.of(
                        point("2026-01-01T07:01:21Z", 53.5414, 9.9842, 76.1),
                        point("2026-01-01T07:01:31.250Z", 53.5421, 9.9855, 91.4),
                        point("2026-01-01T07:01:41Z", 53.5421, 9.9869, 91.4)),
                    0)));
  }

  @Test
  @DisplayName("contract 14.16: track times in seconds are read as well as milliseconds")
  void readsSeconds() {
    assertThat(track("flighttask/track-in-seconds.json").points())
        .extracting(TrackPoint::time)
        .containsExactly(
            Instant.parse("2026-01-01T07:01:21Z"), Instant.parse("2026-01-01T07:01:41Z"));
  }

  @Test
  void countsPointsWithoutFixInsteadOfShowingThemInTheGulfOfGuinea() {
    var track = track("flighttask/track-in-seconds.json");

    assertThat(track.pointsWithoutFix()).isEqualTo(1);
    assertThat(track.points()).hasSize(2);
    assertThat(track.duration()).isEqualTo(Duration.ofMillis(302_500));
  }

  @Test
  void takesAnAnswerWithoutPointsAsNotYet() {
    assertThat(read("flighttask/track-without-points.json")).isEqualTo(new TrackAnswer.NotYet());
  }

  @Test
  void namesTheMemberThatMakesNoSense() {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> read("flighttask/track-with-odd-duration.json"))
        .withMessageContaining("flight_duration");
  }
}
