/** Holds the tables of the documents against the code that they describe. */
@NullMarked
package dev.flightloom.bootstrap.architecture.documents;

import org.jspecify.annotations.NullMarked;
