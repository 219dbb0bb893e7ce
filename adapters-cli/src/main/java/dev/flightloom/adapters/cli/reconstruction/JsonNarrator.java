package dev.flightloom.adapters.cli.reconstruction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.domain.reconstruction.ReconstructionEvent;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.BuildAdvanced;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.CallsMade;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.FetchAdvanced;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.StageEntered;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.Troubled;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.UploadAdvanced;
import dev.flightloom.domain.reconstruction.ReconstructionEvent.Warned;
import dev.flightloom.domain.reconstruction.capture.UploadTally;
import java.util.Locale;

/** One JSON object per line on stdout for each event; the schema is in docs/cli.md. */
class JsonNarrator implements Narrator {
  private final Terminal terminal;

  JsonNarrator(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void tell(ReconstructionEvent.Recorded recorded, JobProgress progress) {
    Json.printLine(terminal, node(recorded));
  }

  static ObjectNode node(ReconstructionEvent.Recorded recorded) {
    return switch (recorded.event()) {
      case StageEntered(var stage, var detail) ->
          head("stage", recorded).put("stage", word(stage)).put("detail", detail);
      case UploadAdvanced(var tally) -> tally(head("upload", recorded), tally);
      case BuildAdvanced(var kind, var stage, var percent) ->
          head("build", recorded)
              .put("product", kind.word())
              .put("stage", word(stage))
              .put("percent", percent);
      case FetchAdvanced(var kind, var bytes, var total) ->
          head("fetch", recorded)
              .put("product", kind.word())
              .put("bytes", bytes)
              .put("totalBytes", total);
      case Troubled(var code, var message, var remedy) ->
          head("trouble", recorded).put("code", code).put("message", message).put("remedy", remedy);
      case Warned(var code, var message) ->
          head("warning", recorded).put("code", code).put("message", message);
      case CallsMade(var calls) -> head("calls", recorded).set("calls", Json.numbers(calls));
    };
  }

  private static ObjectNode head(String type, ReconstructionEvent.Recorded recorded) {
    return Json.object()
        .put("type", type)
        .put("sequence", recorded.sequence())
        .put("at", recorded.at().toString());
  }

  private static ObjectNode tally(ObjectNode node, UploadTally tally) {
    return node.put("files", tally.files())
        .put("storedFiles", tally.storedFiles())
        .put("registeredFiles", tally.registeredFiles())
        .put("bytes", tally.bytes())
        .put("storedBytes", tally.storedBytes());
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
