package dev.flightloom.wrong.r07.commands.adapters.rest.media;

/** Wrong: only the command line has doors like this. */
public record MediaCommands(String name) {}
