package dev.flightloom.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** R1 and R4: layers, and capabilities without cycles. */
final class HexagonRules {

  private static final String DOMAIN = "domain";
  private static final String DRIVING = "driving ports";
  private static final String DRIVEN = "driven ports";
  private static final String USE_CASES = "use cases";
  private static final String SIMULATOR = "simulator";
  private static final String BOOTSTRAP = "bootstrap";

  private HexagonRules() {}

  /** R1 but for the emptiness of layers, which {@link #emptyLayers} tells. */
  static ArchRule layers(Tree tree) {
    var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (var layer : layersOf(tree).entrySet()) {
      layers = layers.layer(layer.getKey()).definedBy(layer.getValue());
    }
    layers = outside(inside(layers));
    return layers.withOptionalLayers(true).ensureAllClassesAreContainedInArchitecture();
  }

  private static LayeredArchitecture inside(LayeredArchitecture layers) {
    return layers
        .whereLayer(DOMAIN)
        .mayNotAccessAnyLayer()
        .whereLayer(DRIVING)
        .mayOnlyAccessLayers(DOMAIN)
        .whereLayer(DRIVEN)
        .mayOnlyAccessLayers(DOMAIN)
        .whereLayer(USE_CASES)
        .mayOnlyAccessLayers(DOMAIN, DRIVING, DRIVEN);
  }

  private static LayeredArchitecture outside(LayeredArchitecture layers) {
    for (var technology : Tree.DRIVEN_ADAPTERS) {
      layers = layers.whereLayer("adapters " + technology).mayOnlyAccessLayers(DOMAIN, DRIVEN);
    }
    for (var technology : Tree.DRIVING_ADAPTERS) {
      layers = layers.whereLayer("adapters " + technology).mayOnlyAccessLayers(DOMAIN, DRIVING);
    }
    return layers
        .whereLayer(SIMULATOR)
        .mayNotAccessAnyLayer()
        .whereLayer(BOOTSTRAP)
        .mayNotBeAccessedByAnyLayer();
  }

  /** Names of the layers without a class. */
  static List<String> emptyLayers(Tree tree, JavaClasses classes) {
    return layersOf(tree).entrySet().stream()
        .filter(layer -> classes.that(layer.getValue()).isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, DescribedPredicate<? super JavaClass>> layersOf(Tree tree) {
    var layers = new LinkedHashMap<String, DescribedPredicate<? super JavaClass>>();
    layers.put(DOMAIN, resideInAPackage(tree.domain()));
    layers.put(DRIVING, resideInAPackage(tree.drivingPorts()));
    layers.put(DRIVEN, resideInAPackage(tree.drivenPorts()));
    layers.put(
        USE_CASES,
        resideInAPackage(tree.application())
            .and(not(resideInAnyPackage(tree.drivingPorts(), tree.drivenPorts()))));
    for (var technology : Tree.DRIVEN_ADAPTERS) {
      layers.put("adapters " + technology, resideInAPackage(tree.adapter(technology)));
    }
    for (var technology : Tree.DRIVING_ADAPTERS) {
      layers.put("adapters " + technology, resideInAPackage(tree.adapter(technology)));
    }
    layers.put(SIMULATOR, resideInAPackage(tree.simulator()));
    layers.put(BOOTSTRAP, resideInAPackage(tree.bootstrap()));
    return layers;
  }

  /** R4. */
  static ArchRule noCycles(Tree tree) {
    return CompositeArchRule.of(
        tree.modules()
            .<ArchRule>map(module ->
                slices()
                    .matching(tree.root() + "." + module + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true))
            .toList());
  }
}
