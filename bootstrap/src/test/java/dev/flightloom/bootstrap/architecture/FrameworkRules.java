package dev.flightloom.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;

/** R11 and R12: where the framework shows, and how it hands things over. */
final class FrameworkRules {

  private static final String PATH = "jakarta.ws.rs.Path";
  private static final String INJECT = "jakarta.inject.Inject";
  private static final String[] REST_CLIENTS = {
    "jakarta.ws.rs.client..", "org.eclipse.microprofile.rest.client..", "io.quarkus.rest.client.."
  };
  private static final String CONFIG_MAPPING = "io.smallrye.config.ConfigMapping";

  /** Libraries that run work later. */
  static final List<String> WORK_ENGINES =
      List.of(
          "com.github.kagkarlsson..", "org.quartz..", "org.jobrunr..", "io.quarkus.scheduler..");

  /** Annotations of a field that fill nothing in by reflection, or belong to the command line. */
  private static final List<String> FIELD_ANNOTATIONS =
      List.of("java.lang.", "org.jspecify.", "com.fasterxml.jackson.", "picocli.");

  private FrameworkRules() {}

  /** R11, JAX-RS: resources are ours to offer or the simulator's, interfaces are FlightHub's. */
  static ArchRule paths(Tree tree) {
    return CompositeArchRule.of(
        List.of(
            classes()
                .that()
                .areAnnotatedWith(PATH)
                .and()
                .areNotInterfaces()
                .should()
                .resideInAnyPackage(tree.adapter("rest"), tree.simulator()),
            classes()
                .that()
                .areAnnotatedWith(PATH)
                .and()
                .areInterfaces()
                .should()
                .resideInAPackage(tree.adapter("flighthub"))));
  }

  /** R11, REST client. */
  static ArchRule clients(Tree tree) {
    return noClasses()
        .that()
        .resideInAPackage(tree.all())
        .and()
        .resideOutsideOfPackage(tree.adapter("flighthub"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(REST_CLIENTS);
  }

  /** R11, configuration. */
  static ArchRule configuration(Tree tree) {
    return classes()
        .that()
        .resideInAPackage(tree.all())
        .and()
        .areAnnotatedWith(CONFIG_MAPPING)
        .should()
        .haveSimpleNameEndingWith("Config");
  }

  /** R11, durable work. */
  static ArchRule workEngine(Tree tree, List<String> engines) {
    return noClasses()
        .that()
        .resideInAPackage(tree.all())
        .and()
        .resideOutsideOfPackage(tree.adapter("persistence"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(engines.toArray(String[]::new));
  }

  /** R12; the command line's parser is the one stranger that fills fields. */
  static ArchRule injection(Tree tree) {
    return CompositeArchRule.of(
        List.of(
            fields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(tree.all())
                .and(describe("are no component of a record", FrameworkRules::isOfAClass))
                .should(ArchCondition.from(filledByItsClass())),
            noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(tree.all())
                .should()
                .beAnnotatedWith(INJECT)));
  }

  private static boolean isOfAClass(JavaField field) {
    return !field.getOwner().isRecord() && !field.getModifiers().contains(JavaModifier.STATIC);
  }

  private static DescribedPredicate<JavaField> filledByItsClass() {
    return describe(
        "filled by the constructor",
        field ->
            field.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .map(JavaClass::getName)
                .allMatch(name -> FIELD_ANNOTATIONS.stream().anyMatch(name::startsWith)));
  }
}
