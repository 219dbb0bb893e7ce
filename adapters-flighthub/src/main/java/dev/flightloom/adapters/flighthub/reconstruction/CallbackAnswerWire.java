package dev.flightloom.adapters.flighthub.reconstruction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a callback brought; only the newer page has the names (contract chapter 14, row 1). */
record CallbackAnswerWire(
    @Nullable String resourceUuid,
    @Nullable Integer uploadCount,
    @Nullable List<@Nullable String> fileNameList) {}
