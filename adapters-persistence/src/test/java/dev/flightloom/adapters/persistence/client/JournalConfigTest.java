package dev.flightloom.adapters.persistence.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JournalConfigTest {

  @Test
  void keepsTheJournalInTheUsersFolderByDefault() {
    var config = config(Map.of());

    assertThat(config.path())
        .isEqualTo(Path.of(System.getProperty("user.home"), ".flightloom", "journal.db"));
    assertThat(config.owner()).isEqualTo("flightloom");
  }

  @Test
  void followsTheDataDirectory() {
    assertThat(config(Map.of("flightloom.data-directory", "/data")).path())
        .isEqualTo(Path.of("/data/journal.db"));
  }

  @Test
  void takesEveryKey() {
    var config =
        config(
            Map.of(
                "flightloom.journal.path", "/elsewhere/j.db",
                "flightloom.journal.owner", "serve"));

    assertThat(config.path()).isEqualTo(Path.of("/elsewhere/j.db"));
    assertThat(config.owner()).isEqualTo("serve");
  }

  @Test
  void derivesTheDataSourceFromThePath() {
    var settings = JournalByHand.settings(Map.of("flightloom.data-directory", "/data"));

    assertThat(settings.getValue("quarkus.datasource.jdbc.url", String.class))
        .startsWith("jdbc:sqlite:/data/journal.db?")
        .contains("journal_mode=WAL");
  }

  private static JournalConfig config(Map<String, String> own) {
    return JournalByHand.settings(own).getConfigMapping(JournalConfig.class);
  }
}
