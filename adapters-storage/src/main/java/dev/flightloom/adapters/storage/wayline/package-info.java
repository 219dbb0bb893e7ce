/** The bucket where routes go, and room to work on their files. */
@NullMarked
package dev.flightloom.adapters.storage.wayline;

import org.jspecify.annotations.NullMarked;
