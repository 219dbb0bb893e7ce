package dev.flightloom.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flightloom.simulator.fault.FaultRequest;
import dev.flightloom.simulator.fleet.Weather;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of the world; every member may be absent. It is a request, hence the many components.
 *
 * @param offline serial numbers of devices that cannot be reached from now on
 * @param online serial numbers of devices that are back
 * @param complaints health messages that appear
 * @param healthy serial numbers of devices whose health messages go
 * @param weather ordered weather by serial number of the dock
 * @param taken controls that a colleague takes
 * @param switches members of the profile to change
 * @param faults rules to add to the plan of faults
 * @param uploads most files that a dock uploads, by UUID of the task
 * @param advance ISO 8601 duration by which the clock jumps
 */
@RegisterForReflection
public record Change(
    @Nullable List<String> offline,
    @Nullable List<String> online,
    @Nullable List<Complaint> complaints,
    @Nullable List<String> healthy,
    @Nullable Map<String, Weather> weather,
    @Nullable List<Taking> taken,
    @Nullable JsonNode switches,
    @Nullable List<FaultRequest> faults,
    @Nullable Map<String, Integer> uploads,
    @Nullable String advance) {

  /** A health message; {@code chinese} is the text where absent. */
  @RegisterForReflection
  public record Complaint(
      String sn,
      String code,
      String level,
      boolean imminent,
      String text,
      @Nullable String chinese) {}

  /** Control of an aircraft, or of a payload of it. */
  @RegisterForReflection
  public record Taking(String drone, @Nullable String payload) {}
}
