package dev.flightloom.adapters.rest.system;

import dev.flightloom.adapters.rest.param.Violations;
import dev.flightloom.adapters.rest.param.Words;
import dev.flightloom.application.system.port.in.FindError;
import dev.flightloom.application.system.port.in.ListErrors;
import dev.flightloom.domain.system.KnownError;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/errors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Errors", description = "What FlightHub's refusals mean, and what helps.")
class ErrorResource {

  private final ListErrors listErrors;
  private final FindError findError;

  ErrorResource(ListErrors listErrors, FindError findError) {
    this.listErrors = listErrors;
    this.findError = findError;
  }

  @GET
  @Operation(
      operationId = "listErrors",
      summary = "List the errors that can be explained",
      description = "By their codes in alphabetical order; asks nobody.")
  @APIResponse(responseCode = "200", description = "All that match; perhaps none.")
  public List<KnownErrorResponse> list(
      @QueryParam("q")
          @DefaultValue("")
          @Parameter(description = "A word or number that is to occur.", example = "route")
          String text,
      @QueryParam("retry")
          @Parameter(description = "later, after-remedy or never; repeated or separated by commas.")
          List<String> retries) {
    var violations = new Violations();
    var wanted = EnumSet.noneOf(KnownError.Retry.class);
    retries.stream()
        .flatMap(words -> Stream.of(words.split(",", -1)))
        .forEach(word ->
            violations
                .read("retry", word.strip(), it -> Words.read(KnownError.Retry.class, it))
                .ifPresent(wanted::add));
    violations.check();
    return listErrors.list(text, wanted).stream().map(KnownErrorResponse::of).toList();
  }

  @GET
  @Path("{code}")
  @Operation(
      operationId = "findError",
      summary = "Explain one error",
      description = "By FlightHub's number, or by the code of one of our failures.")
  @APIResponse(responseCode = "200", description = "The error.")
  public KnownErrorResponse find(
      @PathParam("code") @Parameter(description = "Number or code.", example = "219019")
          String code) {
    return KnownErrorResponse.of(findError.find(code));
  }
}
