package dev.flightloom.adapters.flighthub.client;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.ext.ContextResolver;

/**
 * FlightHub's JSON: snake case by one strategy, unknown members ignored (contract chapter 1.5), and
 * independent of the service's own JSON settings.
 */
public class WireJson implements ContextResolver<ObjectMapper> {
  private final ObjectMapper mapper = newMapper();

  /** A mapper with FlightHub's conventions, also for JSON text inside JSON and for samples. */
  public static ObjectMapper newMapper() {
    return JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .build();
  }

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return mapper;
  }
}
