package dev.flightloom.simulator.storage;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/**
 * One part of an unfinished upload; it has as many components as S3 reports.
 *
 * @param number 1 to 10 000
 * @param file name of the content file
 * @param md5 lower-case hexadecimal
 * @param etag without quotes
 */
@RegisterForReflection
public record Part(int number, String file, long size, String md5, String etag, Instant modified) {}
