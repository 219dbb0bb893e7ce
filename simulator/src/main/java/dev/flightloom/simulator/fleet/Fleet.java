package dev.flightloom.simulator.fleet;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The devices' conditions as one thing: to be saved, put back, or begun anew. */
@Singleton
public class Fleet {
  private final Outages outages;
  private final Controls controls;
  private final Switches switches;
  private final HmsMessages messages;
  private final Weathers weathers;

  Fleet(
      Outages outages,
      Controls controls,
      Switches switches,
      HmsMessages messages,
      Weathers weathers) {
    this.outages = outages;
    this.controls = controls;
    this.switches = switches;
    this.messages = messages;
    this.weathers = weathers;
  }

  /** The conditions as a snapshot holds them. */
  @RegisterForReflection
  public record Saved(
      List<Outage> outages,
      List<Control> controls,
      Map<String, String> switches,
      List<HmsMessage> messages,
      Map<String, Weather> weathers) {
    public Saved {
      outages = List.copyOf(outages);
      controls = List.copyOf(controls);
      switches = Map.copyOf(switches);
      messages = List.copyOf(messages);
      weathers = Map.copyOf(weathers);
    }
  }

  /** Everything as it is now. */
  public Saved save() {
    return new Saved(outages.all(), controls.all(), switches.all(), messages.all(), weathers.all());
  }

  /** Puts everything back. */
  public void restore(Saved saved) {
    outages.restore(saved.outages());
    controls.restore(saved.controls());
    switches.restore(saved.switches());
    messages.restore(saved.messages());
    weathers.restore(saved.weathers());
  }

  /** Begins anew. */
  public void reset() {
    restore(
        new Saved(
            List.of(Outages.FIRST), List.of(), Map.of(), List.of(HmsMessages.FIRST), Map.of()));
  }
}
