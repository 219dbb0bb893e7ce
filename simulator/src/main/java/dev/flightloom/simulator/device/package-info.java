/**
 * Contract chapter 4 but for relay pairing: thing models, health messages, commands, cameras,
 * control, video quality, network RTK.
 *
 * <p>Not modelled: most settings of an aircraft, thermal measuring, the reach of user roles; a
 * return to another dock ends at one's own.
 */
@NullMarked
package dev.flightloom.simulator.device;

import org.jspecify.annotations.NullMarked;
