package dev.flightloom.application.media;

import dev.flightloom.domain.flighttask.TaskId;
import dev.flightloom.domain.project.ProjectId;

/** A task and the project that it is in. */
public record Flight(ProjectId project, TaskId task) {}
