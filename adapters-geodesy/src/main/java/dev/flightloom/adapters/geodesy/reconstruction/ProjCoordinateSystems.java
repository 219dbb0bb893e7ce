package dev.flightloom.adapters.geodesy.reconstruction;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flightloom.application.reconstruction.port.out.CoordinateSystems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Looks names up in the register that Proj4J publishes; two-dimensional systems only, neither
 * vertical nor compound ones.
 *
 * <p>The register is read anew for each question: it has 900 kB, and there is one question per
 * reconstruction.
 */
@ApplicationScoped
class ProjCoordinateSystems implements CoordinateSystems {

  private static final String REGISTER = "/proj4/nad/epsg";

  @Override
  public Optional<String> nameOf(int epsg) {
    try (var register = open()) {
      return find(register, "<" + epsg + "> ", "EPSG:" + epsg + " into ");
    } catch (IOException e) {
      throw new UncheckedIOException("the EPSG register cannot be read", e);
    }
  }

  /** A name stands in the line before its code, or before the notice that PROJ.4 has no form. */
  private static Optional<String> find(BufferedReader register, String code, String notice)
      throws IOException {
    var before = "";
    for (var line = register.readLine(); line != null; line = register.readLine()) {
      if (line.startsWith(code) || (line.startsWith("# Unable") && line.contains(notice))) {
        return Optional.of(before.replaceFirst("^#\\s*", ""));
      }
      before = line;
    }
    return Optional.empty();
  }

  private static BufferedReader open() throws IOException {
    var register = ProjCoordinateSystems.class.getResourceAsStream(REGISTER);
    if (register == null) {
      throw new FileNotFoundException(REGISTER);
    }
    return new BufferedReader(new InputStreamReader(register, UTF_8));
  }
}
