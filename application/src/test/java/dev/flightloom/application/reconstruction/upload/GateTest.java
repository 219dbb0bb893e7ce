package dev.flightloom.application.reconstruction.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GateTest {

  @Test
  void halvesItsLimitWhenThrottledAndNeverClosesWholly() {
    var gate = new Gate(8);
    gate.slowDown();
    assertThat(gate.limit()).isEqualTo(4);
    gate.slowDown();
    gate.slowDown();
    gate.slowDown();
    assertThat(gate.limit()).isEqualTo(1);
  }

  @Test
  void opensAgainStepByStepWithSuccess() {
    var gate = new Gate(3);
    gate.slowDown();
    gate.succeeded();
    assertThat(gate.limit()).isEqualTo(2);
    gate.succeeded();
    gate.succeeded();
    assertThat(gate.limit()).isEqualTo(3);
    for (var n = 0; n < 10; n++) {
      gate.succeeded();
    }
    assertThat(gate.limit()).isEqualTo(3);
  }

  @Test
  void letsTheNextInWhenOneLeaves() throws InterruptedException {
    var gate = new Gate(1);
    gate.enter();
    var next = Thread.ofVirtual().start(gate::enter);
    gate.leave();
    next.join();

    assertThat(next.isAlive()).isFalse();
  }
}
