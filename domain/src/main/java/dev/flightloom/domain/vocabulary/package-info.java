/** Words that every capability shares: places, pages and values of foreign word lists. */
@NullMarked
package dev.flightloom.domain.vocabulary;

import org.jspecify.annotations.NullMarked;
