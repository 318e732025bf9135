package io.github.hdr4j;

import io.github.hdr4j.spi.ProviderNames;
import java.security.CodeSource;
import java.util.Optional;
import java.util.ServiceLoader;

/** One provider on the class path or module path, known by its class but not constructed. */
record Candidate<S>(Class<? extends S> type, ServiceLoader.Provider<?> provider) {
  Optional<String> name() {
    return ProviderNames.declared(type);
  }

  String version() {
    return ProviderNames.version(type);
  }

  S construct() {
    return type.cast(provider.get());
  }

  /** Name, version, class and jar, for messages. */
  String describe() {
    return "%s %s (%s in %s)"
        .formatted(name().orElse("(no name)"), version(), type.getName(), location(type));
  }

  /** The jar or folder that a class comes from, for messages. */
  static String location(Class<?> type) {
    return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
        .map(CodeSource::getLocation)
        .map(Object::toString)
        .orElse("an unknown place");
  }
}
