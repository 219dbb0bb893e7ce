package dev.flightloom.application.flighttask;

import java.time.Duration;

/**
 * Pace and patience of watching a task.
 *
 * @param pace between two looks
 * @param startGrace after the planned begin; a task that still waits then is overdue
 * @param mediaWait after the end; media that are not complete then are not waited for any longer
 * @param patience looks in a row that may fail
 */
public record WatchPolicy(Duration pace, Duration startGrace, Duration mediaWait, int patience) {}
