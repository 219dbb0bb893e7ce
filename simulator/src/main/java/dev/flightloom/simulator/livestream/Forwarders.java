package dev.flightloom.simulator.livestream;

import dev.flightloom.simulator.wire.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The forwarders of all projects with the rules of contract 5.2; thread-safe. */
@ApplicationScoped
public class Forwarders {
  private static final int MOST = 20;

  private final Map<String, Forwarder> byId = new LinkedHashMap<>();

  Forwarders() {}

  /** Adds a forwarder, or says what stands against it. */
  synchronized void create(Forwarder forwarder) {
    var others = of(forwarder.project());
    if (others.size() >= MOST) {
      throw Refusal.because(233317, "more than " + MOST + " forwarders");
    }
    refuse(others, each -> each.name().equals(forwarder.name()), 213025, "exists already");
    boolean rtmp = forwarder.schema().equals("rtmp");
    refuse(
        others,
        each -> each.target().equals(forwarder.target()),
        rtmp ? 213028 : 213055,
        rtmp ? "the push URL is taken" : "the channel is taken");
    byId.put(forwarder.id(), forwarder);
  }

  private static void refuse(
      List<Forwarder> others, Predicate<Forwarder> rule, int code, String message) {
    if (others.stream().anyMatch(rule)) {
      throw Refusal.because(code, message);
    }
  }

  /** Puts a changed forwarder in place of the old one. */
  synchronized void replace(Forwarder forwarder) {
    byId.replace(forwarder.id(), forwarder);
  }

  /** Removes a forwarder. */
  synchronized void delete(Forwarder forwarder) {
    byId.remove(forwarder.id());
  }

  /** The forwarder of that id in a project. */
  synchronized Forwarder require(String project, String id) {
    return Optional.ofNullable(byId.get(id))
        .filter(each -> each.project().equals(project))
        .orElseThrow(Forwarders::unknown);
  }

  private static WebApplicationException unknown() {
    return Refusal.because(213029, "forwarder not found");
  }

  /** The forwarders of a project, oldest first. */
  synchronized List<Forwarder> of(String project) {
    return byId.values().stream().filter(each -> each.project().equals(project)).toList();
  }

  /** All forwarders, oldest first. */
  public synchronized List<Forwarder> all() {
    return List.copyOf(byId.values());
  }

  /** Puts back what was there before, in place of everything. */
  public synchronized void restore(List<Forwarder> forwarders) {
    byId.clear();
    forwarders.forEach(each -> byId.put(each.id(), each));
  }
}
