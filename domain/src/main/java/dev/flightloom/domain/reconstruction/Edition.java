package dev.flightloom.domain.reconstruction;

/** Edition of the FlightHub organisation with its limit of parallel builds (start page). */
public enum Edition {
  STANDARD(2),
  PROFESSIONAL(5),
  ENTERPRISE(10);

  private final int parallelBuilds;

  Edition(int parallelBuilds) {
    this.parallelBuilds = parallelBuilds;
  }

  /** Most builds that run at the same time. */
  public int parallelBuilds() {
    return parallelBuilds;
  }

  /** True when another build can start beside {@code running} ones. */
  public boolean hasRoomBeside(int running) {
    return running < parallelBuilds;
  }
}
