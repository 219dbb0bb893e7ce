package dev.flightloom.bootstrap.architecture.documents;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.WithParentName;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The keys of a configuration interface with their defaults, as SmallRye derives them. */
final class ConfigurationKeys {

  /** Stands for a key without a default. */
  static final String NONE = "–";

  private ConfigurationKeys() {}

  static SortedMap<String, String> of(Class<?> mapping) {
    return of(mapping.getAnnotation(ConfigMapping.class).prefix(), mapping);
  }

  static SortedMap<String, String> of(String prefix, Class<?> group) {
    var keys = new TreeMap<String, String>();
    for (var method : group.getMethods()) {
      if (Modifier.isAbstract(method.getModifiers())) {
        keys.putAll(of(keyOf(prefix, method), method));
      }
    }
    return keys;
  }

  private static Map<String, String> of(String key, Method method) {
    var type = typeOf(method.getGenericReturnType());
    if (isMap(method.getGenericReturnType())) {
      return isGroup(type) ? of(key + ".*", type) : Map.of(key + ".*", defaultOf(method));
    }
    return isGroup(type) ? of(key, type) : Map.of(key, defaultOf(method));
  }

  private static String keyOf(String prefix, Method method) {
    if (method.isAnnotationPresent(WithParentName.class)) {
      return prefix;
    }
    var named = Optional.ofNullable(method.getAnnotation(WithName.class)).map(WithName::value);
    return (prefix.isEmpty() ? "" : prefix + ".") + named.orElseGet(() -> kebab(method.getName()));
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static String defaultOf(Method method) {
    return Optional.ofNullable(method.getAnnotation(WithDefault.class))
        .map(WithDefault::value)
        .orElse(NONE);
  }

  /** The type itself, or the last argument of an optional, a list or a map. */
  private static Class<?> typeOf(Type type) {
    return switch (type) {
      case ParameterizedType generic -> typeOf(generic.getActualTypeArguments()[lastOf(generic)]);
      case Class<?> plain -> plain;
      default -> throw new IllegalArgumentException("no type of a configuration: " + type);
    };
  }

  private static int lastOf(ParameterizedType generic) {
    return generic.getActualTypeArguments().length - 1;
  }

  private static boolean isMap(Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == Map.class;
  }

  private static boolean isGroup(Class<?> type) {
    return type.isInterface() && type.getName().startsWith("dev.flightloom.");
  }
}
