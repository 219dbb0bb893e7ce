package dev.flightloom.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** R5 and R6: the shape of ports; a type nested in a port is part of its language, not a port. */
final class PortRules {

  private static final List<String> PATTERN_WORDS =
      List.of("Port", "Gateway", "Repository", "Client");

  /** Bytes that ports hand through, which a use case may watch on their way. */
  private static final String HANDED_THROUGH = "Content";

  private PortRules() {}

  /** R5, what a driven port is: an interface with a role for a name. */
  static ArchRule drivenPortsAreInterfaces(Tree tree) {
    return classes()
        .that()
        .resideInAPackage(tree.drivenPorts())
        .and(are(topLevel()))
        .should()
        .beInterfaces()
        .andShould(nameARole());
  }

  /** R5, who implements it. */
  static ArchRule portsLiveInAdapters(Tree tree) {
    return classes().that(implementADrivenPortOf(tree)).should().resideInAPackage(tree.adapters());
  }

  /** R6. */
  static ArchRule drivingPortsAreVerbs(Tree tree) {
    return classes()
        .that()
        .resideInAPackage(tree.drivingPorts())
        .and(are(topLevel()))
        .should()
        .beInterfaces()
        .andShould()
        .beAnnotatedWith(FunctionalInterface.class)
        .andShould(haveOneVerb());
  }

  private static DescribedPredicate<JavaClass> topLevel() {
    return describe("ports", type -> type.isTopLevelClass() && !isPackageInfo(type));
  }

  private static boolean isPackageInfo(JavaClass type) {
    return type.getSimpleName().equals("package-info");
  }

  private static DescribedPredicate<JavaClass> implementADrivenPortOf(Tree tree) {
    var ports =
        JavaClass.Predicates.resideInAPackage(tree.drivenPorts())
            .and(topLevel())
            .and(describe("are asked", type -> !type.getSimpleName().equals(HANDED_THROUGH)));
    return describe(
        "implement a driven port",
        type -> !type.isInterface() && type.getAllRawInterfaces().stream().anyMatch(ports));
  }

  private static ArchCondition<JavaClass> nameARole() {
    return ArchCondition.from(
        describe(
            "named by a role in domain language",
            type -> PATTERN_WORDS.stream().noneMatch(type.getSimpleName()::endsWith)));
  }

  private static ArchCondition<JavaClass> haveOneVerb() {
    return ArchCondition.from(
        describe(
            "one method, whose name is the verb of the type",
            type -> {
              var verbs = type.getMethods().stream().filter(PortRules::isAbstract).toList();
              return verbs.size() == 1
                  && type.getSimpleName()
                      .toLowerCase(java.util.Locale.ROOT)
                      .startsWith(verbs.getFirst().getName().toLowerCase(java.util.Locale.ROOT));
            }));
  }

  private static boolean isAbstract(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.ABSTRACT);
  }
}
