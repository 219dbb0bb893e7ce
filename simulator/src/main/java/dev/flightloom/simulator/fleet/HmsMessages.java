package dev.flightloom.simulator.fleet;

import dev.flightloom.simulator.world.Never;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All complaints of all devices, past ones included; thread-safe. */
@ApplicationScoped
public class HmsMessages {
  /** A harmless one that every new world begins with. */
  public static final HmsMessage FIRST =
      new HmsMessage(
          "8DCKTEST0002",
          "0x1A00C021",
          "reminder",
          false,
          "Dock maintenance is due within 30 days",
          "机场保养将在30天内到期",
          Instant.parse("2026-01-20T06:00:00Z"),
          Never.YET);

  private final List<HmsMessage> all = new ArrayList<>(List.of(FIRST));

  /** Adds a complaint, in place of one with the same code. */
  public synchronized void raise(HmsMessage message) {
    all.removeIf(each -> each.sn().equals(message.sn()) && each.code().equals(message.code()));
    all.add(message);
  }

  /** Ends all complaints of a device. */
  public synchronized void clear(String sn, Instant at) {
    all.replaceAll(each -> each.sn().equals(sn) && each.standsAt(at) ? each.endedAt(at) : each);
  }

  /** What a device complains about at an instant. */
  public synchronized List<HmsMessage> of(String sn, Instant at) {
    return all.stream().filter(each -> each.sn().equals(sn) && each.standsAt(at)).toList();
  }

  /** All complaints, past ones included. */
  public synchronized List<HmsMessage> all() {
    return List.copyOf(all);
  }

  /** Puts back what was before, in place of everything. */
  public synchronized void restore(List<HmsMessage> messages) {
    all.clear();
    all.addAll(messages);
  }
}
