package dev.flightloom.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** R3: which capability may use which, in domain and application. */
record Capabilities(Tree tree) {

  /** What every capability may use, and what these may use themselves. */
  private static final Map<String, Set<String>> SHARED =
      Map.of("failure", Set.of(), "vocabulary", Set.of("failure"));

  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("project"),
          entry("audit", "project"),
          entry("device", "project", "audit"),
          entry("wayline", "project"),
          entry("annotation", "project"),
          entry("model", "project", "flighttask"),
          entry("workflow", "project", "audit"),
          entry("livestream", "project", "device"),
          entry("flighttask", "project", "audit", "device", "wayline"),
          entry("media", "project", "flighttask"),
          entry("reconstruction", "project", "flighttask", "media", "model"),
          entry("system", "project", "reconstruction"));

  ArchRule rule() {
    return classes()
        .that()
        .resideInAnyPackage(tree.domain(), tree.application())
        .should(new OnlyUseListedCapabilities(tree));
  }

  private static Map.Entry<String, Set<String>> entry(String capability, String... used) {
    return Map.entry(capability, Set.of(used));
  }

  private static final class OnlyUseListedCapabilities extends ArchCondition<JavaClass> {

    private final Tree tree;

    OnlyUseListedCapabilities(Tree tree) {
      super("only use the capabilities that the table lists");
      this.tree = tree;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
      var own = capabilityOf(item).orElseThrow();
      if (!SHARED.containsKey(own) && !MAY_USE.containsKey(own)) {
        events.add(
            SimpleConditionEvent.violated(
                item, "%s: the table knows no capability %s".formatted(item.getName(), own)));
        return;
      }
      item.getDirectDependenciesFromSelf().forEach(use -> check(own, use, events));
    }

    private void check(String own, Dependency use, ConditionEvents events) {
      capabilityOf(use.getTargetClass())
          .filter(used -> !mayUse(own, used))
          .ifPresent(used ->
              events.add(
                  SimpleConditionEvent.violated(
                      use, "%s may not use %s: %s".formatted(own, used, use.getDescription()))));
    }

    private static boolean mayUse(String own, String used) {
      if (own.equals(used)) {
        return true;
      }
      var shared = SHARED.get(own);
      return shared == null
          ? SHARED.containsKey(used) || MAY_USE.getOrDefault(own, Set.of()).contains(used)
          : shared.contains(used);
    }

    private Optional<String> capabilityOf(JavaClass type) {
      var name = type.getBaseComponentType().getPackageName() + ".";
      for (var layer : new String[] {".domain.", ".application."}) {
        if (name.startsWith(tree.root() + layer)) {
          return Optional.of(name.substring((tree.root() + layer).length()).split("\\.", 2)[0]);
        }
      }
      return Optional.empty();
    }
  }
}
