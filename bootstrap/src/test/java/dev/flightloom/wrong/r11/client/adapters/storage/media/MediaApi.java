package dev.flightloom.wrong.r11.client.adapters.storage.media;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Wrong: a REST client of the storage adapter. */
@RegisterRestClient(baseUri = "http://127.0.0.1:1")
interface MediaApi {}
