package dev.flightloom.domain.workflow;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.flightloom.domain.project.UserId;
import dev.flightloom.domain.vocabulary.Position;
import org.junit.jupiter.api.Test;

class WorkflowAlarmTest {
  @Test
  void hasALevelFromOneToFive() {
    assertThatCode(() -> new AlarmLevel(1)).doesNotThrowAnyException();
    assertThatCode(() -> new AlarmLevel(5)).doesNotThrowAnyException();
    assertThatIllegalArgumentException().isThrownBy(() -> new AlarmLevel(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new AlarmLevel(6));
  }

  @Test
  void sendsNobodyToZeroZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> alarm("Fence", "open", 0, 0))
        .withMessageContaining("0,0");
  }

  @Test
  void needsANameAndADescription() {
    assertThatIllegalArgumentException().isThrownBy(() -> alarm("", "open", 53, 9));
    assertThatIllegalArgumentException().isThrownBy(() -> alarm("Fence", " ", 53, 9));
  }

  private static WorkflowAlarm alarm(String name, String text, double latitude, double longitude) {
    return new WorkflowAlarm(
        new WorkflowId("w-1"),
        name,
        new Position.Located(latitude, longitude, 0),
        new AlarmLevel(3),
        text,
        new UserId("u-1"));
  }
}
