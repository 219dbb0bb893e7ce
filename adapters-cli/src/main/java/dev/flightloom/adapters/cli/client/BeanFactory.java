package dev.flightloom.adapters.cli.client;

import io.quarkus.arc.Arc;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Takes commands from CDI, and option groups from picocli's own factory; asks the container itself,
 * because an injected {@code Instance<Object>} would keep every unused bean of the application. It
 * is no bean itself: quarkus-picocli has one of that type.
 */
class BeanFactory implements IFactory {
  @Override
  public <K> K create(Class<K> type) throws Exception {
    var bean = Arc.container().select(type);
    return bean.isResolvable() ? bean.get() : CommandLine.defaultFactory().create(type);
  }
}
