package dev.flightloom.adapters.flighthub.wayline;

/** What finish-upload is told (contract chapter 7.1). */
record FinishUploadWire(String name, String objectKey) {}
