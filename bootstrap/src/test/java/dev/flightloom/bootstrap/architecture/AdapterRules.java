package dev.flightloom.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** R7: an adapter shows nothing but its configuration and four shared packages. */
final class AdapterRules {

  private static final Set<String> SHARED_PACKAGES =
      Set.of("client", "problem", "param", "terminal");

  private AdapterRules() {}

  static ArchRule privacy(Tree tree) {
    return classes()
        .that()
        .resideInAPackage(tree.adapters())
        .should(ArchCondition.from(hiddenOrShared(tree)));
  }

  private static DescribedPredicate<JavaClass> hiddenOrShared(Tree tree) {
    return describe(
        "package-private, configuration, or in one of " + new java.util.TreeSet<>(SHARED_PACKAGES),
        type -> !isSeenOutside(type) || isConfig(type) || isShared(tree, type) || isContents(type));
  }

  private static boolean isSeenOutside(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(AdapterRules::isSeenOutside).orElse(true);
  }

  private static boolean isConfig(JavaClass type) {
    return type.getSimpleName().endsWith("Config")
        || type.getEnclosingClass().map(AdapterRules::isConfig).orElse(false);
  }

  /** The root of the command line lists the commands of other packages by these. */
  private static boolean isContents(JavaClass type) {
    return type.getPackageName().contains(".adapters.cli.")
        && type.getSimpleName().endsWith("Commands");
  }

  private static boolean isShared(Tree tree, JavaClass type) {
    var below = type.getPackageName().substring((tree.root() + ".adapters.").length());
    var names = below.split("\\.", -1);
    return names.length > 1 && SHARED_PACKAGES.contains(names[1]);
  }
}
