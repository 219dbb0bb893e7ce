/** What the tests of all packages share. */
package dev.flightloom.adapters.rest;
