package dev.flightloom.right.adapters.cli.terminal;

/** What the capabilities of the command line share. */
public record Table(String text) {}
