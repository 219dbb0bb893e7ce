package dev.flightloom.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flightloom.simulator.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFilesTest {
  private final ScenarioFiles files = new ScenarioFiles(new Json());

  @Test
  void readsAllThatShipsUnderItsOwnName() {
    for (var scenario : files.shipped()) {
      assertThat(files.named(scenario.name())).isEqualTo(scenario);
    }
  }

  @Test
  void readsAFileInEitherLanguage(@TempDir Path folder) throws IOException {
    var yaml = Files.writeString(folder.resolve("a.yaml"), "name: a\ndescription: b\n");
    var json =
        Files.writeString(folder.resolve("a.json"), "{\"name\":\"a\",\"description\":\"b\"}");

    assertThat(files.find(yaml.toString())).isEqualTo(files.find(json.toString()));
  }

  @Test
  void saysWhatIsWrongWithANameOrFile(@TempDir Path folder) throws IOException {
    var wrong = Files.writeString(folder.resolve("w.yaml"), "name: a\n");

    assertThat(ScenarioFiles.complaint("storm")).isEmpty();
    assertThat(ScenarioFiles.complaint("strom"))
        .hasValueSatisfying(it -> assertThat(it).contains("'strom'", "storm"));
    assertThat(ScenarioFiles.complaint(wrong.toString()))
        .hasValueSatisfying(it -> assertThat(it).contains("description"));
  }
}
