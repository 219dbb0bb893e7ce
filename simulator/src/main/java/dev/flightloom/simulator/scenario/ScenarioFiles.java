package dev.flightloom.simulator.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.flightloom.simulator.wire.Json;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads scenarios, in JSON or YAML: those that ship with the simulator, and those of others. */
@Singleton
public class ScenarioFiles {
  private static final String FOLDER = "scenarios/";
  private static final List<String> SHIPPED =
      List.of(
          "answer-lost-after-create",
          "busy-hub",
          "control-taken-away",
          "dock-offline-at-takeoff",
          "dock-offline-during-upload",
          "link-expires-during-download",
          "media-never-complete",
          "second-reconstruction-refused",
          "storm",
          "task-never-flies",
          "zip-fails-once");

  private final Json json;
  private final YAMLMapper yaml = new YAMLMapper();

  ScenarioFiles(Json json) {
    this.json = json;
  }

  /** What is wrong with a name or file, told before anything is started; empty for nothing. */
  public static Optional<String> complaint(String nameOrFile) {
    try {
      new ScenarioFiles(new Json()).find(nameOrFile);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** The scenarios that ship with the simulator, by name. */
  public List<Scenario> shipped() {
    return SHIPPED.stream().map(this::packaged).toList();
  }

  /** A shipped scenario by its name. */
  public Scenario named(String name) {
    if (!SHIPPED.contains(name)) {
      throw new IllegalArgumentException("unknown scenario '" + name + "'; known are " + SHIPPED);
    }
    return packaged(name);
  }

  /** A shipped scenario by its name, or one in a file. */
  public Scenario find(String nameOrFile) {
    if (SHIPPED.contains(nameOrFile)) {
      return packaged(nameOrFile);
    }
    try {
      return parse(Files.readString(Path.of(nameOrFile)));
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException(
          "there is no scenario and no readable file '" + nameOrFile + "'; known are " + SHIPPED,
          e);
    }
  }

  /** A scenario from its text: JSON if it begins with a brace, YAML otherwise. */
  public Scenario parse(String text) {
    return json.bind(tree(text), Scenario.class).checked();
  }

  /** A text in JSON or YAML as a tree. */
  public JsonNode tree(String text) {
    if (text.stripLeading().startsWith("{")) {
      return json.admin(text);
    }
    try {
      var tree = yaml.readTree(text);
      return tree.isContainerNode() ? tree : json.admin("{}");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the text is no YAML: " + e.getOriginalMessage(), e);
    }
  }

  private Scenario packaged(String name) {
    var loader = ScenarioFiles.class.getClassLoader();
    try (var in = loader.getResourceAsStream(FOLDER + name + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("the scenario " + name + " is not packaged");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the scenario " + name + " cannot be read", e);
    }
  }
}
