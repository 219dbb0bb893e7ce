package dev.flightloom.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;

/** Packages below one root, laid out like the house; the house itself, or a small wrong copy. */
public record Tree(String root) {

  /** Everything that ships. */
  public static final Tree HOUSE = new Tree("dev.flightloom");

  /** Adapters that the inside calls. */
  static final List<String> DRIVEN_ADAPTERS =
      List.of("flighthub", "geodesy", "geoformats", "persistence", "storage", "wpml");

  /** Adapters that call the inside. */
  static final List<String> DRIVING_ADAPTERS = List.of("cli", "rest");

  private static final JavaClasses EVERYTHING =
      new ClassFileImporter().importPackages("dev.flightloom");

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

  /** The classes of this tree, those of tests included. */
  JavaClasses classes() {
    return EVERYTHING.that(resideInAPackage(all()));
  }

  /** The classes that ship. */
  public JavaClasses mainClasses() {
    return classes()
        .that(describe("ship", type -> type.getSource().stream().allMatch(Tree::ships)));
  }

  private static boolean ships(Source source) {
    var place = source.getUri().toString();
    return !place.contains("/test-classes/") && !place.contains("-tests.jar");
  }
}
