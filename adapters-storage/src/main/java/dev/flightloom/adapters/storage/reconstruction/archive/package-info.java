/**
 * Finished models on their way from FlightHub to the disk: resumed, checked, unpacked, proven.
 *
 * <p>More than 15 files, since adapters keep their classes private and all of them share the layout
 * of one folder.
 */
@NullMarked
package dev.flightloom.adapters.storage.reconstruction.archive;

import org.jspecify.annotations.NullMarked;
