/**
 * Contract chapter 12.2: the workflow trigger.
 *
 * <p>Not modelled: what a workflow does once a person confirmed it in the message centre.
 */
@NullMarked
package dev.flightloom.simulator.workflow;

import org.jspecify.annotations.NullMarked;
