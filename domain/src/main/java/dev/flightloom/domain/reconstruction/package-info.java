/** From photos to models: the two lifecycles and the facts they need (house chapter 8). */
@NullMarked
package dev.flightloom.domain.reconstruction;

import org.jspecify.annotations.NullMarked;
