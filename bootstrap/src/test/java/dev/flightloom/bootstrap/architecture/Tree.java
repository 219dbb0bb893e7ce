package dev.flightloom.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;

/** Packages below one root, laid out like the house; the house itself, or a small wrong copy. */
record Tree(String root) {

  /** Everything that ships. */
  static final Tree HOUSE = new Tree("dev.flightloom");

  /** Adapters that the inside calls. */
  static final List<String> DRIVEN_ADAPTERS =
      List.of("flighthub", "geodesy", "persistence", "storage");

  /** Adapters that call the inside. */
  static final List<String> DRIVING_ADAPTERS = List.of("cli", "rest");

  private static final ImportOption NO_TEST_JARS = location -> !location.contains("-tests.jar");

  String all() {
    return root + "..";
  }

  String domain() {
    return root + ".domain..";
  }

  String application() {
    return root + ".application..";
  }

  String drivingPorts() {
    return root + ".application.*.port.in..";
  }

  String drivenPorts() {
    return root + ".application.*.port.out..";
  }

  String adapters() {
    return root + ".adapters..";
  }

  String adapter(String technology) {
    return root + ".adapters." + technology + "..";
  }

  String simulator() {
    return root + ".simulator..";
  }

  String bootstrap() {
    return root + ".bootstrap..";
  }

  /** Packages inside which capabilities are neighbours. */
  Stream<String> modules() {
    var adapters = Stream.concat(DRIVEN_ADAPTERS.stream(), DRIVING_ADAPTERS.stream());
    return Stream.concat(
        Stream.of("domain", "application", "simulator", "bootstrap"),
        adapters.map(technology -> "adapters." + technology));
  }

  /** The classes that ship, without those of any test. */
  JavaClasses mainClasses() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .withImportOption(NO_TEST_JARS)
        .importPackages(root);
  }

  /** All classes on the class path, those of tests included. */
  JavaClasses allClasses() {
    return new ClassFileImporter().importPackages(root);
  }

  /** Those of {@code classes} that live in this tree. */
  JavaClasses within(JavaClasses classes) {
    return classes.that(JavaClass.Predicates.resideInAPackage(all()));
  }
}
