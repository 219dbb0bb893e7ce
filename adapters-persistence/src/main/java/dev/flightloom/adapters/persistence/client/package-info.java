/** The journal's file, its connections, and how rows and JSON are read. */
@NullMarked
package dev.flightloom.adapters.persistence.client;

import org.jspecify.annotations.NullMarked;
