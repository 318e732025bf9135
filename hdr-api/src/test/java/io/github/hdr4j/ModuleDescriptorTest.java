package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The module io.github.hdr4j")
class ModuleDescriptorTest {
  private final ModuleDescriptor module =
      ModuleFinder.of(Compiled.API).find("io.github.hdr4j").orElseThrow().descriptor();

  @Test
  @DisplayName("exports the API and the service provider interface to everyone, and nothing else")
  void exports() {
    assertThat(module.exports())
        .extracting(ModuleDescriptor.Exports::toString)
        .containsExactlyInAnyOrder("io.github.hdr4j", "io.github.hdr4j.spi");
    assertThat(module.opens()).isEmpty();
    assertThat(module.isOpen()).isFalse();
  }

  @Test
  @DisplayName(
      "requires java.desktop for its readers too, and at run time nothing else but the JDK's base")
  void requires() {
    assertThat(requires(required -> !required.modifiers().contains(Modifier.STATIC)))
        .containsOnlyKeys("java.base", "java.desktop")
        .containsEntry("java.desktop", Set.of(Modifier.TRANSITIVE));
  }

  @Test
  @DisplayName("knows JSpecify at compile time only")
  void compileTime() {
    assertThat(requires(required -> required.modifiers().contains(Modifier.STATIC)))
        .containsOnlyKeys("org.jspecify");
  }

  @Test
  @DisplayName("uses its two services and provides none")
  void services() {
    assertThat(module.uses())
        .containsExactlyInAnyOrder(DigitRecognizer.class.getName(), Preprocessor.class.getName());
    assertThat(module.provides()).isEmpty();
  }

  @Test
  @DisplayName("needs no class but its own, the JDK's and JSpecify's annotations")
  void dependencies() {
    StringWriter report = new StringWriter();
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(
            new PrintWriter(report),
            new PrintWriter(report),
            "-verbose:class",
            "--multi-release",
            "base",
            Compiled.API.toString());

    assertThat(report.toString().lines().filter(line -> line.matches(" +.* not found")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("-> org.jspecify.annotations."));
  }

  private Map<String, Set<Modifier>> requires(Predicate<Requires> wanted) {
    return module.requires().stream()
        .filter(wanted)
        .collect(Collectors.toMap(Requires::name, Requires::modifiers));
  }
}
