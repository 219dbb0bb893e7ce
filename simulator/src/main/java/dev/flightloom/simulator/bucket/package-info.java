/**
 * The bucket of open modeling: S3 in path style with temporary keys.
 *
 * <p>Not modelled: virtual hosts, copies, versions, tags, object metadata, checksums other than MD5
 * and SHA-256, several ranges at once, the first version of listings, and OSS's own protocol and
 * signatures; the OSS dialect is S3 as OSS's S3 endpoint speaks it.
 */
@NullMarked
package dev.flightloom.simulator.bucket;

import org.jspecify.annotations.NullMarked;
