package dev.flightloom.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** R7: an adapter shows nothing but its configuration and what its capabilities share. */
final class AdapterRules {

  private static final List<String> SHARED_PACKAGES = List.of("client", "param", "problem");

  private AdapterRules() {}

  static ArchRule privacy(Tree tree) {
    return classes()
        .that()
        .resideInAPackage(tree.adapters())
        .should(ArchCondition.from(hiddenOrShared(tree)));
  }

  private static DescribedPredicate<JavaClass> hiddenOrShared(Tree tree) {
    return describe(
        "package-private, configuration, or in one of " + SHARED_PACKAGES,
        type ->
            !isSeenOutside(type)
                || isConfig(type)
                || isShared(tree, type)
                || isOfTheCommandLine(tree, type));
  }

  private static boolean isSeenOutside(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(AdapterRules::isSeenOutside).orElse(true);
  }

  private static boolean isConfig(JavaClass type) {
    return type.getSimpleName().endsWith("Config")
        || type.getEnclosingClass().map(AdapterRules::isConfig).orElse(false);
  }

  private static boolean isShared(Tree tree, JavaClass type) {
    return SHARED_PACKAGES.stream().anyMatch(name -> resides(type, tree, "*." + name));
  }

  /**
   * Its terminal is what its capabilities share, and it answers --help without a container, so that
   * each capability lists its commands for the tree.
   */
  private static boolean isOfTheCommandLine(Tree tree, JavaClass type) {
    return resides(type, tree, "cli.terminal")
        || (resides(type, tree, "cli.*") && type.getSimpleName().endsWith("Commands"));
  }

  private static boolean resides(JavaClass type, Tree tree, String below) {
    return JavaClass.Predicates.resideInAPackage(tree.root() + ".adapters." + below).test(type);
  }
}
