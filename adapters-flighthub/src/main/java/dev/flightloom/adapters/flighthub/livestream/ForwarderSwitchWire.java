package dev.flightloom.adapters.flighthub.livestream;

/** Whether a forwarder pushes whenever its device is online (contract chapter 5.4). */
record ForwarderSwitchWire(boolean autoPushStream) {}
