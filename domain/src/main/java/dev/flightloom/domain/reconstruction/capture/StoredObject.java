package dev.flightloom.domain.reconstruction.capture;

/** An object that the store confirmed; it belongs to the grant under which it was written. */
public record StoredObject(GrantId grant, ObjectKey key, ETag etag, ContentHashes hashes) {}
