package dev.flightloom.adapters.rest.reconstruction;

import jakarta.enterprise.context.ApplicationScoped;

/** Does not wait: between two looks it does what the test wants to happen. */
@ApplicationScoped
class StepwisePace implements EventPace {

  private static volatile Runnable step = () -> {};

  static void each(Runnable next) {
    step = next;
  }

  @Override
  public void pause() {
    step.run();
  }
}
