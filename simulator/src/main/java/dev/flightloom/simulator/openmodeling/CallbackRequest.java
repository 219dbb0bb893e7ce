package dev.flightloom.simulator.openmodeling;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Body of an upload callback (contract 10.2), before any check. */
@RegisterForReflection
record CallbackRequest(
    @Nullable String resourceUuid,
    @Nullable String resourceName,
    @Nullable String callbackParam,
    @Nullable List<@Nullable File> files) {

  /** One uploaded file. */
  @RegisterForReflection
  record File(@Nullable String name, @Nullable String etag) {}
}
