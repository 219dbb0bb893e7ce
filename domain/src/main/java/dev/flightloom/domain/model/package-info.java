/** 2D and 3D products; "model" never means a domain model here. */
@NullMarked
package dev.flightloom.domain.model;

import org.jspecify.annotations.NullMarked;
