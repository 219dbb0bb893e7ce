package dev.flightloom.adapters.rest.param;

import dev.flightloom.domain.failure.NotFound;
import dev.flightloom.domain.model.ModelKind;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads the word of a product in a path; an unknown word answers 404 with the known ones. */
@Provider
public class ModelKindParam implements ParamConverterProvider {

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    return type == ModelKind.class ? (ParamConverter<T>) new Converter() : null;
  }

  private static final class Converter implements ParamConverter<ModelKind> {
    @Override
    public ModelKind fromString(String word) {
      try {
        return Words.read(ModelKind.class, word);
      } catch (IllegalArgumentException _) {
        throw new NotFound(
            "archive.not-found",
            "there is no product '" + word + "'",
            "Ask for one of " + Words.all(ModelKind.class) + ".");
      }
    }

    @Override
    public String toString(ModelKind kind) {
      return kind.word();
    }
  }
}
