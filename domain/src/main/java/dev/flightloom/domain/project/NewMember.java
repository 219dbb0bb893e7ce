package dev.flightloom.domain.project;

/**
 * Somebody who is to work in a project (contract chapter 3.5).
 *
 * @param nickname callsign in the project; empty leaves the person's own name
 */
public record NewMember(UserId user, ProjectRole role, String nickname) {}
