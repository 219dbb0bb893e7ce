package dev.flightloom.right.domain.failure;

/** The family of failures. */
public class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
