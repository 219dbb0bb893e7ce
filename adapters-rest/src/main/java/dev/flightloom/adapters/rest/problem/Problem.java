package dev.flightloom.adapters.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every answer above 399 carries; empty members are not written. */
@JsonInclude(Include.NON_EMPTY)
@RegisterForReflection
@Schema(name = "Problem", description = "Why a request was not served (RFC 9457).")
public record Problem(
    @Schema(
            required = true,
            format = "uri",
            description = "URN that ends with the code.",
            examples = "urn:flightloom:problem:reconstruction.not-found")
        String type,
    @Schema(required = true, description = "What this kind of problem is.", examples = "Not found")
        String title,
    @Schema(required = true, minimum = "400", maximum = "599", examples = "404") int status,
    @Schema(
            required = true,
            description = "What is wrong this time.",
            examples = "no reconstruction 'r-7'")
        String detail,
    @Schema(
            required = true,
            format = "uri-reference",
            description = "Path of the request.",
            examples = "/api/v1/projects/quarry/reconstructions/r-7")
        String instance,
    @Schema(
            required = true,
            pattern = "^[a-z0-9-]+(\\.[a-z0-9-]+)*$",
            description = "Never changes between releases; programs decide by it.",
            examples = "reconstruction.not-found")
        String code,
    @Schema(description = "What to do next; absent where nothing helps.") String remedy,
    @Schema(
            required = true,
            description = "The X-Request-Id of the answer, also in the log.",
            examples = "3f6d0c0a-8f0e-4f4e-9a53-6a3f4a6d7b11")
        String requestId,
    @Schema(description = "Everything that is wrong with the request; only with status 400.")
        List<Violation> violations) {

  /** Content type of every problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String URN = "urn:flightloom:problem:";

  public Problem {
    violations = List.copyOf(violations);
  }

  static Problem of(int status, String title, String code, String detail, String remedy) {
    return new Problem(URN + code, title, status, detail, "", code, remedy, "", List.of());
  }

  /** The same problem with everything that is wrong. */
  Problem with(List<Violation> all) {
    return new Problem(type, title, status, detail, instance, code, remedy, requestId, all);
  }

  /** The same problem as answer to one request. */
  Problem at(String path, String request) {
    return new Problem(type, title, status, detail, path, code, remedy, request, violations);
  }
}
