package dev.flightloom.wrong.r11.path.adapters.storage.media;

import jakarta.ws.rs.Path;

/** Wrong: a REST client of the storage adapter. */
@Path("wrong-media")
interface MediaApi {}
