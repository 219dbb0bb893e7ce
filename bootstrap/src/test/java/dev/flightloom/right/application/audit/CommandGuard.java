package dev.flightloom.right.application.audit;

import dev.flightloom.right.domain.audit.RequestId;
import java.util.function.Function;

/** The one who makes request ids. */
public final class CommandGuard {
  public String pass(Function<RequestId, String> call) {
    return call.apply(RequestId.random());
  }
}
