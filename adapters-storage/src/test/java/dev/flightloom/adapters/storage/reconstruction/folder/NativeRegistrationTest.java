package dev.flightloom.adapters.storage.reconstruction.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.metadata.Directory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The metadata reader makes its directories by reflection, which a native image must be told. */
class NativeRegistrationTest {

  private static final String FILE =
      "/META-INF/native-image/dev.flightloom/adapters-storage/reachability-metadata.json";

  @Test
  void registersEachDirectoryOfTheMetadataReader() throws Exception {
    var registered = new TreeSet<String>();
    try (var file = NativeRegistrationTest.class.getResourceAsStream(FILE)) {
      new ObjectMapper()
          .readTree(file)
          .path("reflection")
          .forEach(it -> registered.add(it.path("type").asText()));
    }

    assertThat(registered).containsExactlyElementsOf(directories());
  }

  private static Set<String> directories() throws IOException, URISyntaxException {
    var names = new TreeSet<String>();
    var location = Directory.class.getProtectionDomain().getCodeSource().getLocation();
    try (var jar = new JarFile(new File(location.toURI()))) {
      jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.startsWith("com/drew/metadata/") && name.endsWith(".class"))
          .map(name -> name.replace('/', '.').replaceFirst("\\.class$", ""))
          .filter(NativeRegistrationTest::isConcreteDirectory)
          .forEach(names::add);
    }
    return names;
  }

  private static boolean isConcreteDirectory(String name) {
    try {
      var type = Class.forName(name, false, NativeRegistrationTest.class.getClassLoader());
      return Directory.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
