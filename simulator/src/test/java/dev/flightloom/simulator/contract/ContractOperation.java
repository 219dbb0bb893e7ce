package dev.flightloom.simulator.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.JsonSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One operation of the contract. */
public final class ContractOperation {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String method;
  private final String path;
  private final String word;
  private final Pattern pattern;
  private final List<JsonNode> parameters;
  private final Optional<JsonSchema> body;
  private final JsonSchema answer;
  private final JsonSchema refusal;
  private final Schemas schemas;

  ContractOperation(
      String method, String path, JsonNode operation, JsonNode shared, Schemas schemas) {
    this.method = method;
    this.path = path;
    this.word = operation.path("operationId").asText();
    this.pattern = Pattern.compile(path.replaceAll("\\{\\w+}", "[^/]+"));
    this.schemas = schemas;
    this.parameters =
        StreamSupport.stream(operation.path("parameters").spliterator(), false)
            .map(each -> resolved(each, shared))
            .toList();
    var content = "/content/application~1json/schema";
    this.body =
        Optional.of(operation.at("/requestBody" + content))
            .filter(each -> !each.isMissingNode())
            .map(schemas::asWritten);
    this.answer = schemas.closed(operation.at("/responses/200" + content));
    this.refusal = schemas.closed(JSON.createObjectNode().put("$ref", Schemas.PREFIX + "Refusal"));
  }

  private static JsonNode resolved(JsonNode parameter, JsonNode shared) {
    var reference = parameter.path("$ref").asText();
    return reference.isEmpty()
        ? parameter
        : shared.path(reference.substring(reference.lastIndexOf('/') + 1));
  }

  /** Its {@code operationId}, such as {@code project.list}. */
  public String word() {
    return word;
  }

  /** Its HTTP method. */
  public String method() {
    return method;
  }

  /** Its path with the names of its variables. */
  public String path() {
    return path;
  }

  boolean takes(String otherMethod, String otherPath) {
    return method.equals(otherMethod) && pattern.matcher(otherPath).matches();
  }

  List<String> wrongWithRequest(
      Map<String, String> query, Map<String, String> headers, String text) {
    var wrong = new ArrayList<String>();
    var sent = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    sent.putAll(headers);
    if (sent.getOrDefault("X-User-Token", "").isBlank()) {
      wrong.add("header X-User-Token is missing");
    }
    parameters("header").forEach(each -> wrong.addAll(wrongWith(each, sent)));
    parameters("query").forEach(each -> wrong.addAll(wrongWith(each, query)));
    var unknown = new TreeSet<>(query.keySet());
    parameters("query").forEach(each -> unknown.remove(each.path("name").asText()));
    unknown.forEach(each -> wrong.add("query parameter " + each + " is unknown"));
    wrong.addAll(wrongWithBody(text));
    return wrong.stream().map(each -> word + ": " + each).toList();
  }

  private Stream<JsonNode> parameters(String place) {
    return parameters.stream().filter(each -> each.path("in").asText().equals(place));
  }

  private List<String> wrongWith(JsonNode parameter, Map<String, String> given) {
    var name = parameter.path("name").asText();
    var value = given.getOrDefault(name, "");
    if (value.isEmpty()) {
      return parameter.path("required").asBoolean() ? List.of(name + " is missing") : List.of();
    }
    boolean number = parameter.at("/schema/type").asText().equals("integer");
    var node =
        number && value.matches("-?\\d{1,18}")
            ? JSON.getNodeFactory().numberNode(Long.parseLong(value))
            : JSON.getNodeFactory().textNode(value);
    return Schemas.wrong(schemas.asWritten(parameter.path("schema")), node).stream()
        .map(each -> name + each)
        .toList();
  }

  private List<String> wrongWithBody(String text) {
    if (body.isEmpty()) {
      return text.isBlank() ? List.of() : List.of("there must be no body");
    }
    return text.isBlank() ? List.of("the body is missing") : wrong(body.get(), text);
  }

  List<String> wrongWithAnswer(int status, String text) {
    return wrong(status == 200 ? answer : refusal, text).stream()
        .map(each -> word + " answers " + status + ": " + each)
        .toList();
  }

  private static List<String> wrong(JsonSchema schema, String text) {
    try {
      var tree = JSON.readTree(text);
      return Schemas.wrong(schema, tree == null ? MissingNode.getInstance() : tree);
    } catch (JsonProcessingException e) {
      return List.of("no JSON: " + e.getOriginalMessage());
    }
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
