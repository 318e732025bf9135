package io.github.hdr4j.spi;

import java.util.Optional;

/** What a provider's class says of itself: its name and the version of its jar. */
public final class ProviderNames {
  private ProviderNames() {}

  /**
   * The name in the class's {@link ProviderName}.
   *
   * @param provider class of a backend or preprocessor
   * @return the name, or the class's own where the annotation is missing
   */
  public static String of(Class<?> provider) {
    return declared(provider).orElse(provider.getName());
  }

  /**
   * The name in the class's {@link ProviderName}.
   *
   * @param provider class of a backend or preprocessor
   * @return empty where the annotation is missing or blank
   */
  public static Optional<String> declared(Class<?> provider) {
    return Optional.ofNullable(provider.getAnnotation(ProviderName.class))
        .map(ProviderName::value)
        .filter(name -> !name.isBlank());
  }

  /**
   * The version of the jar or module that holds the class.
   *
   * @param provider class of a backend or preprocessor
   * @return {@code unknown} where neither manifest nor module descriptor says
   */
  public static String version(Class<?> provider) {
    Optional<String> manifest =
        Optional.ofNullable(provider.getPackage().getImplementationVersion());
    return manifest
        .or(
            () ->
                Optional.ofNullable(provider.getModule().getDescriptor())
                    .flatMap(descriptor -> descriptor.rawVersion()))
        .orElse("unknown");
  }
}
