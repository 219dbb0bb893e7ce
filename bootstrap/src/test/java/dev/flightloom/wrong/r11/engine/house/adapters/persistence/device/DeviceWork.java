package dev.flightloom.wrong.r11.engine.house.adapters.persistence.device;

import dev.flightloom.wrong.r11.engine.library.Scheduler;

/** Right: the one place. */
record DeviceWork(Scheduler scheduler) {}
