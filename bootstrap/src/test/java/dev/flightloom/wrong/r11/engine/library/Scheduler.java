package dev.flightloom.wrong.r11.engine.library;

/** Stands for a work engine. */
public interface Scheduler {}
