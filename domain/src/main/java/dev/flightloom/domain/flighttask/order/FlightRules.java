package dev.flightloom.domain.flighttask.order;

import dev.flightloom.domain.flighttask.LostLinkAction;
import dev.flightloom.domain.flighttask.ResumePolicy;
import dev.flightloom.domain.flighttask.ReturnMode;

/**
 * How the aircraft behaves. The words of a widely read blog for it, {@code intelligent} and {@code
 * lost_connection}, are refused by FlightHub and not offered (contract chapter 14, row 26).
 */
public record FlightRules(
    ReturnAltitude returnAltitude,
    ReturnMode returnMode,
    RoutePrecision precision,
    LostLinkAction lostLinkAction,
    ResumePolicy resumePolicy) {}
