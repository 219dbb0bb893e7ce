package dev.flightloom.adapters.persistence.client;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A journal without Quarkus, with the settings that the module brings; for broken files. */
public final class JournalByHand implements AutoCloseable {

  private final JournalConfig config;
  private final JournalFile file;
  private final AgroalDataSource connections;
  private final Journal journal;

  private JournalByHand(Path path) throws SQLException {
    var settings = settings(Map.of("flightloom.journal.path", path.toString()));
    config = settings.getConfigMapping(JournalConfig.class);
    file = new JournalFile(config);
    var url = settings.getValue("quarkus.datasource.jdbc.url", String.class);
    connections =
        AgroalDataSource.from(
            new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool ->
                    pool.maxSize(12)
                        .connectionFactoryConfiguration(factory ->
                            factory.jdbcUrl(url).connectionProviderClass(driver()))));
    var flyway = Flyway.configure().dataSource(connections).load();
    journal = new Journal(connections, flyway, file, new JournalFailures(file));
  }

  /** By name: a Quarkus test in the same process may have taken DriverManager's list with it. */
  private static Class<?> driver() {
    try {
      return Class.forName("org.sqlite.JDBC");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The journal at {@code path}, not opened yet. */
  public static JournalByHand at(Path path) throws SQLException {
    return new JournalByHand(path);
  }

  /** The module's own settings below {@code own}. */
  public static SmallRyeConfig settings(Map<String, String> own) {
    return new SmallRyeConfigBuilder()
        .addDefaultSources()
        .addDefaultInterceptors()
        .withMapping(JournalConfig.class)
        .withDefaultValues(own)
        .build();
  }

  /** The journal. */
  public Journal journal() {
    return journal;
  }

  /** Its file. */
  public JournalFile file() {
    return file;
  }

  /** Its settings. */
  public JournalConfig config() {
    return config;
  }

  @Override
  public void close() {
    connections.close();
  }
}
