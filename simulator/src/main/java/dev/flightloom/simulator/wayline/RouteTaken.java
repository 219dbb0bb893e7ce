package dev.flightloom.simulator.wayline;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * Answer to a finished upload (contract 7.1).
 *
 * @param uuid seen only in V2, hence a switch (contract 16 #13)
 */
@RegisterForReflection
record RouteTaken(String name, @Nullable String uuid) {}
