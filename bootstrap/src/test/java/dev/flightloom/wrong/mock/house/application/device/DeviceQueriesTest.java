package dev.flightloom.wrong.mock.house.application.device;

import dev.flightloom.wrong.mock.library.Mock;

/** Wrong: leans on a mock library. */
record DeviceQueriesTest(Mock mock) {}
