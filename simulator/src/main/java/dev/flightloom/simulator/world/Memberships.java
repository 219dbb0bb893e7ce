package dev.flightloom.simulator.world;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who was added to which project; adding a user again changes role and nickname; thread-safe. */
@ApplicationScoped
public class Memberships {
  private final Map<String, Membership> byProjectAndUser = new LinkedHashMap<>();

  Memberships() {}

  /** Adds users, in place of earlier entries of the same users. */
  public synchronized void add(List<Membership> memberships) {
    memberships.forEach(each -> byProjectAndUser.put(each.project() + "/" + each.user(), each));
  }

  /** All entries, oldest first. */
  public synchronized List<Membership> all() {
    return List.copyOf(byProjectAndUser.values());
  }

  /** Puts back what was there before, in place of everything else. */
  public synchronized void restore(List<Membership> memberships) {
    byProjectAndUser.clear();
    add(memberships);
  }
}
