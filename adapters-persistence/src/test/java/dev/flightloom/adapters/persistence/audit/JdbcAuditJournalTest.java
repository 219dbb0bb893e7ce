package dev.flightloom.adapters.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flightloom.adapters.persistence.client.Journal;
import dev.flightloom.adapters.persistence.client.JournalByHand;
import dev.flightloom.adapters.persistence.client.JournalHand;
import dev.flightloom.adapters.persistence.client.TemporaryJournal;
import dev.flightloom.application.audit.AuditJournalContract;
import dev.flightloom.application.audit.port.out.AuditJournal;
import dev.flightloom.domain.audit.Actor;
import dev.flightloom.domain.audit.AuditEntry;
import dev.flightloom.domain.audit.AuditFilter;
import dev.flightloom.domain.audit.Intent;
import dev.flightloom.domain.audit.RequestId;
import dev.flightloom.domain.audit.Verdict;
import dev.flightloom.domain.failure.Unavailable;
import dev.flightloom.domain.project.ProjectId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(TemporaryJournal.class)
class JdbcAuditJournalTest implements AuditJournalContract {

  @Inject AuditJournal audit;
  @Inject Journal journal;
  @TempDir Path folder;

  @BeforeEach
  void wipe() {
    JournalHand.wipe(journal);
  }

  @Override
  public AuditJournal journal() {
    return audit;
  }

  @Test
  void takesTurnsWithAProcessThatWorksOnTheSameFile() throws Exception {
    var file = folder.resolve("journal.db");
    try (var service = JournalByHand.at(file);
        var command = JournalByHand.at(file)) {
      var ofService = new JdbcAuditJournal(service.journal());
      var ofCommand = new JdbcAuditJournal(command.journal());
      ofService.begin(entry("a"));
      ofCommand.begin(entry("b"));
      ofService.settle(new RequestId("b"), new Verdict.Accepted("done"), AT);

      assertThat(ofCommand.page(AuditFilter.ALL, FIRST).items())
          .extracting(it -> it.verdict().kind())
          .containsExactly(Verdict.Kind.ACCEPTED, Verdict.Kind.BEGUN);
    }
  }

  @Test
  void neverFailsToSettleAndRefusesToBeginWhatItCannotWrite() throws Exception {
    var noFile = Files.createDirectory(folder.resolve("journal.db"));
    try (var broken = JournalByHand.at(noFile)) {
      var unusable = new JdbcAuditJournal(broken.journal());
      assertThatCode(() -> unusable.settle(new RequestId("a"), new Verdict.Accepted("done"), AT))
          .doesNotThrowAnyException();
      assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> unusable.begin(entry("a")));
    }
  }

  private static AuditEntry entry(String id) {
    var intent =
        new Intent(
            Actor.of("ada", Actor.Channel.COMMAND_LINE),
            "device.command",
            new ProjectId("p-1"),
            "8DCKTEST0001",
            Map.of(),
            List.of());
    return AuditEntry.begun(new RequestId(id), intent, AT);
  }
}
