/** What the KMZ file of a route says: mission, paths, waypoints, actions, and its faults. */
@NullMarked
package dev.flightloom.domain.wayline.plan;

import org.jspecify.annotations.NullMarked;
