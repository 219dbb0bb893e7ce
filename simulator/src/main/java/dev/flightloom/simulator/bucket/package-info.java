/** The S3 side of open modeling. */
@NullMarked
package dev.flightloom.simulator.bucket;

import org.jspecify.annotations.NullMarked;
