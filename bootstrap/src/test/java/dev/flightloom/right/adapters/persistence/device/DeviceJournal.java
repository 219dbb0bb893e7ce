package dev.flightloom.right.adapters.persistence.device;

/** The one place of the work engine. */
record DeviceJournal(String table) {}
