package dev.flightloom.domain.project;

import dev.flightloom.domain.vocabulary.Position;
import java.time.Instant;

/** A project of the organisation (contract chapter 3.1); the introduction may be empty. */
public record Project(
    ProjectId id,
    String name,
    String introduction,
    Position centre,
    Instant createdAt,
    Instant updatedAt) {}
