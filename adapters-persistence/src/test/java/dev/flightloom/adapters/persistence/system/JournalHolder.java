package dev.flightloom.adapters.persistence.system;

import dev.flightloom.adapters.persistence.client.JournalByHand;
import java.nio.file.Path;

/** A process that owns a journal until it is killed. */
final class JournalHolder {

  private JournalHolder() {}

  public static void main(String[] arguments) throws Exception {
    try (var hand = JournalByHand.at(Path.of(arguments[0]))) {
      new FileJournalOwnership(hand.file(), hand.journal(), hand.config()).claim();
      System.out.println("held");
      System.in.read();
    }
  }
}
