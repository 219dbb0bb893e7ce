/** The pipeline: collect, upload, register, start, track, fetch, finish; one durable job. */
@NullMarked
package dev.flightloom.application.reconstruction;

import org.jspecify.annotations.NullMarked;
