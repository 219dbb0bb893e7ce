package dev.flightloom.adapters.rest.param;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.flightloom.adapters.rest.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Reads JSON bodies so that one answer names everything that is wrong; thread-safe. */
@ApplicationScoped
public class JsonBodies {

  private final ObjectReader json;
  private final Validator validator;
  private final int largest;

  JsonBodies(ObjectMapper json, Validator validator, RestConfig config) {
    this.json =
        json.reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    this.validator = validator;
    this.largest = Math.toIntExact(config.maxJsonSize().asLongValue());
  }

  /**
   * Reads an object with {@code reader}, refuses members that it did not ask for and checks the
   * constraints of the result; an empty body reads as an object without members.
   *
   * @throws jakarta.ws.rs.WebApplicationException 400 with all violations, or 413
   */
  public <T> T read(InputStream body, Function<Members, T> reader) {
    var root = parse(bytes(body));
    var violations = new Violations();
    if (!root.isObject()) {
      violations.add("", "must be a JSON object");
      violations.check();
    }
    var members = new Members(root, "", violations);
    var request = reader.apply(members);
    members.refuseOthers();
    validator.validate(request).stream()
        .filter(it -> !violations.concern(it.getPropertyPath().toString()))
        .forEach(it -> violations.add(it.getPropertyPath().toString(), it.getMessage()));
    violations.check();
    return request;
  }

  private JsonNode parse(byte[] bytes) {
    try {
      return bytes.length == 0 ? json.createObjectNode() : json.readTree(bytes);
    } catch (JsonProcessingException malformed) {
      var at = malformed.getLocation();
      throw Problems.refused(
          400,
          "Line %d, column %d: %s"
              .formatted(at.getLineNr(), at.getColumnNr(), firstLine(malformed)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String firstLine(JsonProcessingException malformed) {
    return malformed.getOriginalMessage().lines().findFirst().orElse("no JSON");
  }

  private byte[] bytes(InputStream body) {
    try {
      var bytes = body.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw Problems.refused(413, "The JSON body is larger than " + largest + " bytes.");
      }
      return bytes;
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff);
    }
  }
}
