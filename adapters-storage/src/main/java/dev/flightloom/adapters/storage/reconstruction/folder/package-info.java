/** Photo folders on the disk: what is in them, whether it is whole, and its bytes. */
@NullMarked
package dev.flightloom.adapters.storage.reconstruction.folder;

import org.jspecify.annotations.NullMarked;
