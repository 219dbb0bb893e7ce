package dev.flightloom.adapters.persistence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.reconstruction.Stage;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MembersTest {

  @Test
  void ignoresMembersThatItDoesNotKnow() {
    var members = Members.parse("{\"kind\": \"FAILED\", \"mood\": \"bad\"}");

    assertThat(members.kind(Stage.Name.class)).isEqualTo(Stage.Name.FAILED);
  }

  @Test
  void namesAKindThatItDoesNotKnow() {
    var members = Members.parse("{\"kind\": \"MELTED\"}");

    assertUnreadable(() -> members.kind(Stage.Name.class), "'MELTED'", "Stage.Name");
  }

  @Test
  void namesAMemberThatIsMissing() {
    var members = Members.parse("{}");

    assertUnreadable(() -> members.text("reason"), "'reason'");
  }

  @Test
  void refusesTextThatIsNoJson() {
    assertUnreadable(() -> Members.parse("{\"kind\":"), "no JSON");
  }

  private static void assertUnreadable(ThrowingCallable reading, String... words) {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(reading)
        .satisfies(failure -> {
          assertThat(failure.code()).isEqualTo("journal.unreadable");
          assertThat(failure.message()).contains(words);
          assertThat(failure.remedy()).isNotBlank();
        });
  }
}
