package dev.flightloom.adapters.cli.client;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Takes commands from CDI, and option groups from picocli's own factory. */
@Singleton
class BeanFactory implements IFactory {
  private final Instance<Object> beans;

  BeanFactory(@Any Instance<Object> beans) {
    this.beans = beans;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    var bean = beans.select(type);
    return bean.isResolvable() ? bean.get() : CommandLine.defaultFactory().create(type);
  }
}
