package dev.flightloom.adapters.cli.audit;

import dev.flightloom.adapters.cli.terminal.ExitCode;
import dev.flightloom.adapters.cli.terminal.Json;
import dev.flightloom.adapters.cli.terminal.OutputOptions;
import dev.flightloom.adapters.cli.terminal.Quantities;
import dev.flightloom.adapters.cli.terminal.Startup;
import dev.flightloom.adapters.cli.terminal.Table;
import dev.flightloom.adapters.cli.terminal.Terminal;
import dev.flightloom.application.audit.port.in.ListAudit;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.vocabulary.Page;
import dev.flightloom.domain.vocabulary.PageRequest;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Provider;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the entries of the audit journal. */
@Dependent
@Unremovable
@Command(
    name = "list",
    description = {
      "List what was asked to move a dock or an aircraft, the newest first.",
      "Refused attempts are there too. An entry that stays begun is of a process",
      "that died within the call; an unknown one could not be settled: look there."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  flightloom audit list",
      "  flightloom audit list --subject 8DCKTEST0001 --verdict unknown,begun",
      "  flightloom audit list --from 2026-03-01T00:00:00Z --json | jq -r '.items[].id'"
    })
class AuditListCommand implements Callable<Integer>, Startup.Wanted {
  private final Provider<Terminal> terminal;
  private final Provider<ListAudit> listAudit;

  @Mixin AuditOptions which = new AuditOptions();

  @Option(
      names = "--page",
      order = 30,
      paramLabel = "N",
      description = "Page, from 1 (default: ${DEFAULT-VALUE}).")
  int page = 1;

  @Option(
      names = "--size",
      order = 31,
      paramLabel = "N",
      description = "Entries per page, at most 1000 (default: ${DEFAULT-VALUE}).")
  int size = 50;

  @Mixin OutputOptions output = new OutputOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  AuditListCommand(Provider<Terminal> terminal, Provider<ListAudit> listAudit) {
    this.terminal = terminal;
    this.listAudit = listAudit;
  }

  @Override
  public Startup startup() {
    try {
      which.filter();
      request();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    return new Startup(new Startup.Http.None(), Startup.Journal.SHARED);
  }

  @Override
  public Integer call() {
    var entries = listAudit.get().list(which.filter(), request());
    if (output.json()) {
      var node = Json.object().put("page", page).put("size", size).put("total", entries.total());
      node.set("items", Json.list(entries.items(), AuditText::node));
      Json.printPretty(terminal.get(), node);
    } else {
      print(entries);
    }
    return ExitCode.OK;
  }

  private PageRequest request() {
    return new PageRequest(page, size);
  }

  private void print(Page<AuditEntry> entries) {
    if (entries.items().isEmpty()) {
      terminal.get().note("Nothing was asked to move, as far as these options tell.");
      return;
    }
    var table = new Table("BEGUN", "ACTOR", "ACTION", "SUBJECT", "VERDICT", "DETAILS");
    for (var entry : entries.items()) {
      var intent = entry.intent();
      table.row(
          Quantities.moment(entry.begunAt()),
          intent.actor().name(),
          intent.action(),
          intent.subject(),
          AuditText.verdict(entry.verdict()),
          AuditText.details(intent));
    }
    table.printTo(terminal.get());
    if (entries.hasNext()) {
      terminal
          .get()
          .note("More: --page " + (page + 1) + " (" + entries.total() + " entries in all)");
    }
  }
}
