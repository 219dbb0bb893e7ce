/** Media of flights behind signed addresses, and folders that they are downloaded into. */
@NullMarked
package dev.flightloom.adapters.storage.media;

import org.jspecify.annotations.NullMarked;
