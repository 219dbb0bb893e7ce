/** Part of a small house that keeps every rule. */
@NullMarked
package dev.flightloom.right.adapters.storage.media;

import org.jspecify.annotations.NullMarked;
