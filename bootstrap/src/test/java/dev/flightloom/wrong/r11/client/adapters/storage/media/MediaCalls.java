package dev.flightloom.wrong.r11.client.adapters.storage.media;

import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Wrong: the storage adapter builds a REST client. */
record MediaCalls(RestClientBuilder builder) {}
