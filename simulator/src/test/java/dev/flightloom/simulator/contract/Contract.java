package dev.flightloom.simulator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The machine-readable contract: 46 operations, each of which can judge a request and an answer.
 */
public final class Contract {
  private static final String FILE = "/flighthub-openapi.yaml";

  private final List<ContractOperation> operations;

  private Contract(List<ContractOperation> operations) {
    this.operations = List.copyOf(operations);
  }

  /** Reads the file of this repository. */
  public static Contract read() {
    try (var in = Contract.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not on the class path; see the module's pom");
      }
      return of(new ObjectMapper(new YAMLFactory()).readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Contract of(JsonNode document) {
    var schemas = new Schemas(document.path("components").path("schemas"));
    var all = new ArrayList<ContractOperation>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method ->
                    all.add(
                        new ContractOperation(
                            method.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            method.getValue(),
                            document.path("components").path("parameters"),
                            schemas))));
    // A literal path comes before a template that would take it too.
    all.sort(Comparator.comparingInt(each -> each.path().split("\\{", -1).length));
    return new Contract(all);
  }

  /** All operations. */
  public List<ContractOperation> operations() {
    return operations;
  }

  /** The operation of a method and a path below {@code /openapi/v0.1}. */
  public Optional<ContractOperation> find(String method, String path) {
    return operations.stream().filter(each -> each.takes(method, path)).findFirst();
  }

  /** What is wrong with a request; empty if it is as the contract says. */
  public List<String> wrongWithRequest(
      String method,
      String path,
      Map<String, String> query,
      Map<String, String> headers,
      String body) {
    return find(method, path)
        .map(each -> each.wrongWithRequest(query, headers, body))
        .orElseGet(() -> List.of("the contract has no " + method + " " + path));
  }

  /** What is wrong with an answer; empty if it is as the contract says, without a member more. */
  public List<String> wrongWithAnswer(String method, String path, int status, String body) {
    return find(method, path)
        .map(each -> each.wrongWithAnswer(status, body))
        .orElseGet(() -> List.of("the contract has no " + method + " " + path));
  }
}
