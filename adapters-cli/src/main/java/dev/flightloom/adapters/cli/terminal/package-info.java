/**
 * What every command shares: the terminal, tables, progress, exit codes and start-up wishes; public
 * because commands live in capability packages.
 */
@NullMarked
package dev.flightloom.adapters.cli.terminal;

import org.jspecify.annotations.NullMarked;
