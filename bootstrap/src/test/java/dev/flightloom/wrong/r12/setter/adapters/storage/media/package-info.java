/** Part of a small house that breaks one rule on purpose. */
@NullMarked
package dev.flightloom.wrong.r12.setter.adapters.storage.media;

import org.jspecify.annotations.NullMarked;
