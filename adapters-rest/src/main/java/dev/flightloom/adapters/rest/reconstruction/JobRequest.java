package dev.flightloom.adapters.rest.reconstruction;

import dev.flightloom.domain.reconstruction.plan.Preset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of a reconstruction wherever its photos come from. */
interface JobRequest {

  @Nullable String name();

  List<ProductRequest> products();

  @Nullable Preset preset();

  @Nullable CoordinateSystemRequest coordinateSystem();

  @Nullable Boolean skipUnusable();

  @Nullable Boolean deleteResourceWhenFinished();
}
