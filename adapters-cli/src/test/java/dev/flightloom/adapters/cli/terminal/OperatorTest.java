package dev.flightloom.adapters.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.domain.audit.Actor;
import org.junit.jupiter.api.Test;

class OperatorTest {

  @Test
  void isTheUserOfTheMachine() {
    assertThat(new Operator().actor())
        .isEqualTo(Actor.of(System.getProperty("user.name"), Actor.Channel.COMMAND_LINE));
  }

  @Test
  void hasANameEvenWhereTheMachineTellsNone() {
    assertThat(Operator.named(" ").actor().name()).isEqualTo("unknown");
  }
}
