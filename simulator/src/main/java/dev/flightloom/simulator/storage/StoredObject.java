package dev.flightloom.simulator.storage;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/**
 * What the bucket knows of an object; the content is a file of its own.
 *
 * <p>It has one component more than usual, because S3 reports all of them.
 *
 * @param file name of the content file inside the store's directory
 * @param size in bytes
 * @param etag without quotes, in the form of the profile at the time of the upload
 */
@RegisterForReflection
public record StoredObject(
    String key, String file, long size, String etag, String contentType, Instant modified) {}
