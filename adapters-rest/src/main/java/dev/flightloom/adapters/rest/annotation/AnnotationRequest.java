package dev.flightloom.adapters.rest.annotation;

import dev.flightloom.adapters.rest.param.Members;
import dev.flightloom.domain.annotation.Colour;
import dev.flightloom.domain.annotation.NewAnnotation;
import dev.flightloom.domain.annotation.NewAnnotation.Style;
import dev.flightloom.domain.annotation.Shape;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What both forms of a request say; a GeoJSON feature has the words among its properties. */
record AnnotationRequest(NewAnnotation annotation) {

  private static final String FEATURE = "Feature";
  private static final String UNNAMED = "unnamed";

  @Schema(
      name = "AnnotationRequest",
      description = "A mark for the map.",
      additionalProperties = Schema.False.class)
  record Plain(
      @Schema(required = true, examples = "Gate 3") String name,
      @Schema(description = "May be empty.") String description,
      @Schema(pattern = "^#[0-9a-fA-F]{6}$", defaultValue = "#2D8CF0") String colour,
      @Schema(defaultValue = "true", description = "Lie on the ground, whatever the altitudes are.")
          boolean clampToGround,
      @Schema(required = true) Geometry geometry) {}

  @Schema(name = "AnnotationFeature", description = "A GeoJSON feature (RFC 7946).")
  record Feature(
      @Schema(required = true, enumeration = FEATURE) String type,
      @Schema(required = true) Geometry geometry,
      @Schema(
              required = true,
              description =
                  "name is needed; description (or desc), colour (or color) and clampToGround are"
                      + " read; all others are ignored.",
              type = SchemaType.OBJECT)
          Object properties) {}

  @Schema(name = "AnnotationGeometry", description = "Longitude first, then latitude.")
  record Geometry(
      @Schema(
              required = true,
              enumeration = {"Point", "LineString", "Polygon"})
          String type,
      @Schema(required = true, type = SchemaType.ARRAY, implementation = Object.class)
          Object coordinates) {}

  /** Reads our own form, or a feature, whichever it is. */
  static AnnotationRequest read(Members in) {
    var type = in.text("type");
    return type.filter(FEATURE::equals).isPresent() ? feature(in) : plain(in, type);
  }

  private static AnnotationRequest plain(Members in, Optional<String> type) {
    type.ifPresent(
        it -> in.violations().add("type", "is '" + it + "', but " + FEATURE + " is accepted"));
    return of(in, in, GeometryReader.read(in));
  }

  private static AnnotationRequest feature(Members in) {
    in.ignore("id");
    in.ignore("bbox");
    var shape = GeometryReader.read(in);
    var properties = in.object("properties");
    if (properties.isEmpty()) {
      in.violations().add("properties", "must be an object with a name");
    }
    return of(in, properties.orElse(in), shape);
  }

  private static AnnotationRequest of(Members top, Members words, Optional<Shape> shape) {
    var name = words.text("name").filter(it -> !it.isBlank());
    var description = words.text("description").or(() -> words.text("desc")).orElse("");
    var colour = words.text("colour", Colour::new).or(() -> words.text("color", Colour::new));
    var clamp = words.flag("clampToGround");
    return new AnnotationRequest(
        new NewAnnotation(
            words.required("name", name, UNNAMED),
            description,
            top.required("geometry", shape, GeometryReader.NOTHING),
            new Style(colour.orElse(Colour.USUAL), clamp.orElse(true))));
  }
}
