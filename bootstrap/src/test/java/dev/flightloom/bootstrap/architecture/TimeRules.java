package dev.flightloom.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** R9: whoever needs the time is given a {@code java.time.InstantSource}. */
final class TimeRules {

  private static final Map<String, Set<String>> OTHER_CLOCKS =
      Map.of(
          "java.lang.System", Set.of("currentTimeMillis"),
          "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system", "tickSeconds"),
          "java.time.InstantSource", Set.of("system"),
          "java.util.Calendar", Set.of("getInstance"));

  private TimeRules() {}

  /** Only bootstrap and the simulator's dial may read the machine's clock. */
  static ArchRule injected(Tree tree) {
    return noClasses()
        .that()
        .resideInAPackage(tree.all())
        .and()
        .resideOutsideOfPackages(tree.bootstrap(), tree.root() + ".simulator.clock..")
        .should()
        .accessTargetWhere(readsTheClock());
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
    return describe(
        "the target reads the machine's clock",
        access -> access.getTarget() instanceof CodeUnitAccessTarget target && readsClock(target));
  }

  private static boolean readsClock(CodeUnitAccessTarget target) {
    var owner = target.getOwner();
    return OTHER_CLOCKS.getOrDefault(owner.getName(), Set.of()).contains(target.getName())
        || (owner.getPackageName().equals("java.time") && isNow(target))
        || (owner.isEquivalentTo(java.util.Date.class)
            && target.getName().equals("<init>")
            && target.getRawParameterTypes().isEmpty());
  }

  private static boolean isNow(CodeUnitAccessTarget target) {
    return target.getName().equals("now")
        && target.getRawParameterTypes().stream()
            .map(JavaClass::getName)
            .noneMatch("java.time.Clock"::equals);
  }
}
