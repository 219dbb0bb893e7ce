package dev.flightloom.adapters.cli.terminal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.domain.vocabulary.Outcome;

/** Tells how a call ended that is never made twice: done, or nobody knows. */
public record Endings(Terminal terminal, boolean json) {

  /**
   * What to say.
   *
   * @param done where it is known to have happened
   * @param open what nobody knows otherwise, such as "whether the mark is on the map"
   * @param remedy what to look at then
   * @param node for a machine; the outcome is added
   */
  public record Words(String done, String open, String remedy, ObjectNode node) {}

  /** Prints it and answers the exit code: an unknown outcome is no success. */
  public int tell(Outcome<?> outcome, Words words) {
    return switch (outcome) {
      case Outcome.Known<?> _ -> {
        result(words.node().put("outcome", "known"), words.done());
        yield ExitCode.OK;
      }
      case Outcome.Unknown<?>(var why) -> {
        if (json) {
          Json.printPretty(
              terminal,
              words
                  .node()
                  .put("outcome", "unknown")
                  .put("message", why.message())
                  .put("remedy", words.remedy()));
        }
        terminal.note("Nobody knows " + words.open() + ": " + why.message());
        terminal.note("Remedy: " + words.remedy());
        yield ExitCode.FAILED;
      }
    };
  }

  private void result(ObjectNode node, String done) {
    if (json) {
      Json.printPretty(terminal, node);
    } else {
      terminal.print(done);
    }
  }
}
