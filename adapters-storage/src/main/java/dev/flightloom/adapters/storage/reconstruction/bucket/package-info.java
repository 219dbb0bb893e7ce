/** FlightHub's bucket, written with temporary grants, in one piece or in parts. */
@NullMarked
package dev.flightloom.adapters.storage.reconstruction.bucket;

import org.jspecify.annotations.NullMarked;
