/**
 * The house rules R1 to R15 on class files, and the proof that each bites; one file for each group
 * of rules, hence more than fifteen.
 */
@NullMarked
package dev.flightloom.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;
