/** What several resources read from and write into HTTP. */
@NullMarked
package dev.flightloom.adapters.rest.param;

import org.jspecify.annotations.NullMarked;
