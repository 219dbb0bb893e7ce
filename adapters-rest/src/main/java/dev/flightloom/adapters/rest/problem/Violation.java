package dev.flightloom.adapters.rest.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is wrong with a request. */
@Schema(description = "One thing that is wrong with the request.")
public record Violation(
    @Schema(
            required = true,
            description = "Path of the member or name of the parameter; empty for the whole body.",
            examples = "products[1].quality")
        String field,
    @Schema(
            required = true,
            description = "What is wrong, and what is accepted.",
            examples = "is 'superb', but one of high, medium, low is accepted")
        String message) {}
