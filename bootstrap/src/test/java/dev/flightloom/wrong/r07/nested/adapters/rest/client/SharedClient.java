package dev.flightloom.wrong.r07.nested.adapters.rest.client;

/** Right by itself: a shared package. */
public record SharedClient(String name) {}
