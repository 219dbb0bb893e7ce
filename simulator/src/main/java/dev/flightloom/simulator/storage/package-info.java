/**
 * Objects and unfinished uploads; bytes lie in files, what is known of them in memory.
 *
 * <p>Not modelled: life-cycle rules that remove objects or unfinished uploads by themselves.
 */
@NullMarked
package dev.flightloom.simulator.storage;

import org.jspecify.annotations.NullMarked;
