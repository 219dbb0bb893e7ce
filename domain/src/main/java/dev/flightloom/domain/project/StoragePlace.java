package dev.flightloom.domain.project;

import java.time.Instant;

/** Where a project's files go and until when a grant would allow it; holds no keys. */
public record StoragePlace(StorageGrant.Store store, Instant expiresAt) {}
