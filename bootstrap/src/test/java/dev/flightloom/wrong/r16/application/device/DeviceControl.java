package dev.flightloom.wrong.r16.application.device;

import dev.flightloom.wrong.r16.domain.audit.RequestId;
import java.util.function.Function;

/** Wrong: moves something past the guard. */
public final class DeviceControl {
  public String move(Function<RequestId, String> call) {
    return call.apply(RequestId.random());
  }
}
