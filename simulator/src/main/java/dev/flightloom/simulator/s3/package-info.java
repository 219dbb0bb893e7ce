/**
 * The language of S3: requests, signatures, ranges, errors and documents.
 *
 * <p>Not modelled: signatures in the query, signatures of single chunks, the difference between the
 * caller's and the bucket's clock.
 */
@NullMarked
package dev.flightloom.simulator.s3;

import org.jspecify.annotations.NullMarked;
