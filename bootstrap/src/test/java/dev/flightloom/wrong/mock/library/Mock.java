package dev.flightloom.wrong.mock.library;

/** Stands for a mock library. */
public interface Mock {}
