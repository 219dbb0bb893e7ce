/** Routes in formats that maps understand. */
@NullMarked
package dev.flightloom.adapters.wpml.wayline.export;

import org.jspecify.annotations.NullMarked;
