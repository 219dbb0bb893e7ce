/** Contracts and fakes of the ports that concern the installation. */
@NullMarked
package dev.flightloom.application.system;

import org.jspecify.annotations.NullMarked;
