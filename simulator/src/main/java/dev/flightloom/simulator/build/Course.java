package dev.flightloom.simulator.build;

import dev.flightloom.simulator.profile.Profile.BuildEnding;
import dev.flightloom.simulator.profile.Profile.ZipEnding;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;

/**
 * How a reconstruction is going to run, fixed when it is started.
 *
 * <p>It has more components than usual, because it is the whole plot of a reconstruction.
 *
 * @param queue in status 12 before a slot is taken
 * @param build in status 14
 * @param importing in status 15
 * @param zipping in zip status 1
 * @param errorCode shown by a failed reconstruction
 */
@RegisterForReflection
public record Course(
    Duration queue,
    Duration build,
    Duration importing,
    Duration zipping,
    BuildEnding ending,
    ZipEnding zip,
    int errorCode) {}
