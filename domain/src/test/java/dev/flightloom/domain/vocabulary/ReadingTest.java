package dev.flightloom.domain.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.domain.device.AircraftMode;
import dev.flightloom.domain.device.DeviceClass;
import dev.flightloom.domain.device.DockMode;
import dev.flightloom.domain.device.state.Coordinates;
import dev.flightloom.domain.device.state.DockState;
import dev.flightloom.domain.device.state.Storage;
import dev.flightloom.domain.device.state.Switch;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadingTest {

  @Test
  void fitsNothingWhileItIsUntold() {
    assertThat(Reading.<Integer>untold().is(_ -> true)).isFalse();
    assertThat(Reading.told(1).is(it -> it == 1)).isTrue();
    assertThat(Reading.told(1).map(it -> it + 1)).isEqualTo(Reading.told(2));
    assertThat(Reading.<Integer>untold().map(it -> it + 1)).isEqualTo(Reading.untold());
  }

  @Test
  @DisplayName("contract 14.17: number and word of a constant mean the same")
  void readsEveryConstantByItsNumberAndItsWord() {
    readsBoth(DockMode.class);
    readsBoth(DockState.Cover.class);
    readsBoth(Switch.class);
    readsBoth(AircraftMode.class);
    readsBoth(DeviceClass.class);
    assertThat(Foreign.of(DockMode.class, "99")).isEqualTo(new Foreign.Unrecognised<>("99"));
    assertThat(Foreign.of(DockMode.class, "4").word()).isEqualTo("in_operation");
  }

  private static <E extends Enum<E>> void readsBoth(Class<E> type) {
    Arrays.stream(type.getEnumConstants())
        .forEach(it -> {
          var coded = (Coded) it;
          assertThat(Foreign.of(type, coded.word())).isEqualTo(new Foreign.Known<>(it));
          assertThat(Foreign.of(type, Integer.toString(coded.code())))
              .isEqualTo(new Foreign.Known<>(it));
        });
  }

  @Test
  void doesNotKnowWhereAnAircraftIsThatIsNotConnected() {
    assertThat(AircraftMode.NOT_CONNECTED.airborne()).isEqualTo(Reading.untold());
    assertThat(AircraftMode.STANDBY.airborne()).isEqualTo(Reading.told(false));
    assertThat(AircraftMode.FORCED_LANDING.airborne()).isEqualTo(Reading.told(true));
  }

  @Test
  void hasNoFixAt00AndNoRoomThatCannotBeTrue() {
    assertThat(Coordinates.of(0, 0)).isEqualTo(Reading.untold());
    assertThat(Coordinates.of(91, 0)).isEqualTo(Reading.untold());
    assertThat(Coordinates.of(Double.NaN, 1)).isEqualTo(Reading.untold());
    assertThat(new Storage(Reading.told(5L), Reading.told(7L)).freeInBytes())
        .isEqualTo(Reading.untold());
    assertThat(new Storage(Reading.told(7L), Reading.told(5L)).freeInBytes())
        .isEqualTo(Reading.told(2L));
  }
}
