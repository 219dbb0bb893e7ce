package dev.flightloom.simulator.build;

import dev.flightloom.simulator.clock.SimulatorClock;
import dev.flightloom.simulator.product.ModelKind;
import dev.flightloom.simulator.profile.Profiles;
import dev.flightloom.simulator.world.Identities;
import dev.flightloom.simulator.world.Never;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All models, oldest first; thread-safe.
 *
 * <p>Nothing runs in the background: each question first settles what happened until now.
 */
@ApplicationScoped
public class Models {
  private final Map<String, Model> byUuid = new LinkedHashMap<>();
  private final SimulatorClock clock;
  private final Identities identities;
  private final Profiles profiles;
  private final Courses courses;
  private long spentByDeleted;

  Models(SimulatorClock clock, Identities identities, Profiles profiles, Courses courses) {
    this.clock = clock;
    this.identities = identities;
    this.profiles = profiles;
    this.courses = courses;
  }

  /** Starts one model per product, in the order of the products. */
  public synchronized List<Model> start(Order order) {
    var started = new ArrayList<Model>();
    order.parameters().forEach((kind, text) -> started.add(newModel(order, kind, text)));
    started.forEach(each -> byUuid.put(each.uuid(), each));
    settle();
    return started;
  }

  private Model newModel(Order order, ModelKind kind, String parameter) {
    return new Model(
        identities.uuid().toString(),
        order.project(),
        order.resource(),
        kind,
        parameter,
        order.images(),
        order.deleteResource(),
        courses.of(order.images()),
        clock.instant(),
        Never.YET,
        Never.YET);
  }

  /** The model of that UUID in a project. */
  public synchronized Optional<Model> find(String project, String uuid) {
    settle();
    return Optional.ofNullable(byUuid.get(uuid)).filter(each -> each.project().equals(project));
  }

  /** A model's state now. */
  public ModelState state(Model model) {
    return Timeline.at(model, clock.instant());
  }

  /** Stops a model; false when there was nothing left to stop. */
  public synchronized boolean stop(Model model) {
    settle();
    var known = byUuid.getOrDefault(model.uuid(), model);
    if (!state(known).open()) {
      return false;
    }
    byUuid.put(known.uuid(), known.cancelled(clock.instant()));
    settle();
    return true;
  }

  /** Deletes a model; what it consumed stays consumed. */
  public synchronized void delete(Model model) {
    spentByDeleted += state(model).refunded() ? 0 : model.images();
    byUuid.remove(model.uuid());
  }

  /** All models, oldest first. */
  public synchronized List<Model> all() {
    settle();
    return List.copyOf(byUuid.values());
  }

  /** Slots of the edition that more models could take at once. */
  public synchronized long freeSlots() {
    long open = all().stream().filter(each -> state(each).open()).count();
    return profiles.current().edition().parallel() - open;
  }

  /** Images consumed so far, without those that were given back. */
  public synchronized long imagesSpent() {
    return spentByDeleted
        + all().stream().filter(each -> !state(each).refunded()).mapToLong(Model::images).sum();
  }

  /** Images consumed by models that were deleted since. */
  public synchronized long spentByDeleted() {
    return spentByDeleted;
  }

  private void settle() {
    new Schedule(profiles.current().edition().parallel())
        .settle(
            List.copyOf(byUuid.values()), clock.instant(), each -> byUuid.put(each.uuid(), each));
  }

  /** Puts back models that existed before, in place of all others. */
  public synchronized void restore(List<Model> models, long spentBefore) {
    byUuid.clear();
    models.forEach(each -> byUuid.put(each.uuid(), each));
    spentByDeleted = spentBefore;
  }
}
