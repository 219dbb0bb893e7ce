package dev.flightloom.simulator.storage;

/**
 * Bytes that were received into a file and are not an object yet.
 *
 * @param file name inside the store's directory
 * @param size in bytes
 * @param md5 of the bytes, lower-case hexadecimal
 * @param sha256 of the bytes, lower-case hexadecimal
 */
public record Content(String file, long size, String md5, String sha256) {}
