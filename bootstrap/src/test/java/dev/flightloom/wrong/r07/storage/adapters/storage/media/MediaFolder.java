package dev.flightloom.wrong.r07.storage.adapters.storage.media;

/** Wrong: everybody can see it. */
public record MediaFolder(String path) {}
