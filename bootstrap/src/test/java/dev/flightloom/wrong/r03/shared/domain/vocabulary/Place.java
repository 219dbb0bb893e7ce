package dev.flightloom.wrong.r03.shared.domain.vocabulary;

import dev.flightloom.wrong.r03.shared.domain.project.ProjectId;

/** Wrong: a shared word uses a capability. */
public record Place(ProjectId project) {}
