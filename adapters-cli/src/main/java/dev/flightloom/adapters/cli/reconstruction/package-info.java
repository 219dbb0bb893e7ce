/** Commands around reconstructions; more than 15 files, so that only one type has to be public. */
@NullMarked
package dev.flightloom.adapters.cli.reconstruction;

import org.jspecify.annotations.NullMarked;
