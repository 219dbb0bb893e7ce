package dev.flightloom.domain.flighttask.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.flightloom.domain.flighttask.TaskStatus;
import dev.flightloom.domain.flighttask.TaskType;
import dev.flightloom.domain.flighttask.order.SampleOrder;
import dev.flightloom.domain.vocabulary.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskWindowTest {
  private static final Instant NOW = SampleOrder.MORNING;

  @Test
  void coversAWeekBackAndAMonthAheadByItself() {
    var window = TaskWindow.of(Reading.untold(), Reading.untold(), NOW);
    assertThat(window).isEqualTo(TaskWindow.around(NOW));
    assertThat(window.from()).isEqualTo(NOW.minus(Duration.ofDays(7)));
    assertThat(window.until()).isEqualTo(NOW.plus(Duration.ofDays(30)));
  }

  @Test
  void movesTheOtherEndAlongWhenOneLiesOutside() {
    var later = NOW.plus(Duration.ofDays(100));
    assertThat(TaskWindow.of(Reading.told(later), Reading.untold(), NOW).until())
        .isEqualTo(later.plus(Duration.ofDays(37)));
    var earlier = NOW.minus(Duration.ofDays(100));
    assertThat(TaskWindow.of(Reading.untold(), Reading.told(earlier), NOW).from())
        .isEqualTo(earlier.minus(Duration.ofDays(37)));
  }

  @Test
  void endsAfterItBegins() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TaskWindow(NOW, NOW));
  }

  @Test
  void filtersAWordThatItDoesNotKnowOutOnlyWhereWordsAreNamed() {
    var task = SampleListed.waiting("t-1", "Fence check 07", NOW);
    assertThat(TaskFilter.ALL.accepts(task)).isTrue();
    assertThat(new TaskFilter("CHECK", Set.of(TaskType.TIMED), Set.of()).accepts(task)).isTrue();
    assertThat(new TaskFilter("", Set.of(), Set.of(TaskStatus.SUCCESS)).accepts(task)).isFalse();
    assertThat(new TaskFilter("roof", Set.of(), Set.of()).accepts(task)).isFalse();
  }
}
