package dev.flightloom.simulator.openmodeling;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to an upload callback (contract 10.2).
 *
 * @param fileNameList absent in the older version of the answer
 */
@RegisterForReflection
record CallbackWire(String resourceUuid, int uploadCount, @Nullable List<String> fileNameList) {}
