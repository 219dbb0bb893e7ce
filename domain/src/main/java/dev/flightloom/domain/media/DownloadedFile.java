package dev.flightloom.domain.media;

/**
 * A media file on the disk.
 *
 * @param name in its folder, unique there
 * @param sha256 of all its bytes, in lower-case hexadecimal digits
 */
public record DownloadedFile(MediaFile file, String name, String sha256) {}
