package dev.flightloom.wrong.r11.engine.house.bootstrap.wiring;

import dev.flightloom.wrong.r11.engine.library.Scheduler;

/** Wrong: durable work outside adapters.persistence. */
record Timetable(Scheduler scheduler) {}
