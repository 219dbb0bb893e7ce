/** What shall be built: products with typed parameters (contract chapter 10.9). */
@NullMarked
package dev.flightloom.domain.reconstruction.plan;

import org.jspecify.annotations.NullMarked;
