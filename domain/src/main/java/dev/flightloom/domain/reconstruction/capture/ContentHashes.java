package dev.flightloom.domain.reconstruction.capture;

/** Hashes of a whole file in lower-case hexadecimal digits, taken in the read that sent it. */
public record ContentHashes(String sha256, String md5) {}
