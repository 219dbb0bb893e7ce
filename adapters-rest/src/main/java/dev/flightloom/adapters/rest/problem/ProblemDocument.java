package dev.flightloom.adapters.rest.problem;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into the OpenAPI document what all operations share, so that none can forget it. */
public class ProblemDocument implements OASFilter {

  private static final Map<String, String> FOR_ALL =
      Map.of(
          "400", "The request is malformed or invalid; every violation is listed.",
          "404", "There is no such thing.",
          "429", "FlightHub asks to slow down; see Retry-After.",
          "503", "FlightHub or its storage is not available.",
          "default", "Any other problem.");

  private static final Map<String, String> FOR_CHANGES =
      Map.of(
          "403", "Not allowed, such as a folder outside the configured roots.",
          "409", "In conflict with the present state.",
          "413", "The body is too large.",
          "415", "The body has a media type that is not read here.",
          "422", "Refused by a rule.");

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.setInfo(
        OASFactory.createInfo()
            .title("Flightloom")
            .version("1")
            .summary("From photos of a flight to verified models, through DJI FlightHub 2.")
            .description("Every answer says in X-Flightloom-Mode whether it is simulated or live.")
            .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0")));
    document.setServers(
        List.of(OASFactory.createServer().url("/").description("This installation.")));
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().forEach(ProblemDocument::complete));
  }

  /** A choice between a text and objects has no type of its own; nor has a reference. */
  @Override
  public Schema filterSchema(Schema schema) {
    if (schema.getOneOf() != null) {
      schema.setProperties(null);
    }
    if (schema.getOneOf() != null || schema.getRef() != null) {
      schema.setType(null);
    }
    return schema;
  }

  /** An example of a list is a list, but the annotation holds a text only. */
  @Override
  public Parameter filterParameter(Parameter parameter) {
    var schema = parameter.getSchema();
    var isList =
        schema != null && schema.getType() != null && schema.getType().contains(SchemaType.ARRAY);
    if (isList && parameter.getExample() instanceof String one) {
      parameter.setExample(List.of(one));
    }
    return parameter;
  }

  private static void complete(HttpMethod method, Operation operation) {
    FOR_ALL.forEach((status, why) -> add(operation, status, why));
    if (method == HttpMethod.POST) {
      FOR_CHANGES.forEach((status, why) -> add(operation, status, why));
    }
    operation.getResponses().getAPIResponses().values().forEach(ProblemDocument::addHeaders);
  }

  private static void add(Operation operation, String status, String why) {
    if (!operation.getResponses().hasAPIResponse(status)) {
      operation.getResponses().addAPIResponse(status, problem(why));
    }
  }

  private static APIResponse problem(String why) {
    var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
    return OASFactory.createAPIResponse()
        .description(why)
        .content(
            OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
  }

  private static void addHeaders(APIResponse response) {
    response.addHeader(
        RequestIds.HEADER, header("The caller's id where it is a plain token, else a new one."));
    response.addHeader("X-Flightloom-Mode", header("simulated or live.").schema(mode()));
  }

  private static Header header(String description) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
  }

  private static Schema mode() {
    return OASFactory.createSchema()
        .addType(SchemaType.STRING)
        .enumeration(List.of("simulated", "live"));
  }
}
