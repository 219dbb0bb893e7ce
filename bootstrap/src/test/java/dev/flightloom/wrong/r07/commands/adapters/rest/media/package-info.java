/** Part of a small house that breaks one rule on purpose. */
@NullMarked
package dev.flightloom.wrong.r07.commands.adapters.rest.media;

import org.jspecify.annotations.NullMarked;
