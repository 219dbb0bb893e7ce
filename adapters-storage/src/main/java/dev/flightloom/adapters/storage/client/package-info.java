/** How this module talks to buckets, whoever asks: clients by grant, errors, hashes in one read. */
@NullMarked
package dev.flightloom.adapters.storage.client;

import org.jspecify.annotations.NullMarked;
