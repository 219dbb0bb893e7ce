package dev.flightloom.adapters.storage.reconstruction.folder;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file could not be read. */
final class Trouble {

  private Trouble() {}

  static String of(IOException failure) {
    return switch (failure) {
      case AccessDeniedException _ -> "no permission to read it";
      case NoSuchFileException _, FileNotFoundException _ ->
          "it vanished, or its link leads nowhere";
      case FileSystemLoopException _ -> "its links lead in a circle";
      case EOFException _ -> "it ends too early";
      default -> "the disk says: " + failure.getMessage();
    };
  }
}
