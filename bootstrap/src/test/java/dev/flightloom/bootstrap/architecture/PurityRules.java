package dev.flightloom.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;

/** R2 and its neighbours: what the inside, and what all of us, do without. */
final class PurityRules {

  /** Packages of libraries that put words into a double's mouth. */
  static final List<String> MOCK_LIBRARIES =
      List.of("org.mockito..", "org.easymock..", "org.powermock..", "mockit..", "io.mockk..");

  private PurityRules() {}

  /** R2. */
  static ArchRule noFramework(Tree tree) {
    return CompositeArchRule.of(
        List.of(
            classes()
                .that()
                .resideInAPackage(tree.domain())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", tree.domain()),
            classes()
                .that()
                .resideInAPackage(tree.application())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                    "java..", "org.jspecify..", tree.domain(), tree.application())));
  }

  /** What the inside knows reaches people as values, events and failures. */
  static ArchRule silence(Tree tree) {
    return noClasses()
        .that()
        .resideInAnyPackage(tree.domain(), tree.application())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.System$Logger")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace");
  }

  /** A native image knows no XPath (JDK internals found by reflection). */
  static ArchRule noXPath(Tree tree) {
    return noClasses()
        .that()
        .resideInAPackage(tree.all())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javax.xml.xpath..");
  }

  /** Doubles are fakes and lambdas; runs on test classes as well. */
  static ArchRule noMocks(Tree tree, List<String> libraries) {
    return noClasses()
        .that()
        .resideInAPackage(tree.all())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries.toArray(String[]::new));
  }
}
