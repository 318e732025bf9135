package io.github.hdr4j.samples.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.toolkit.card.MarkedText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@DisplayName("The README of the comparison")
class ReadmeTest {
  private static final Pattern SNIPPET =
      Pattern.compile("```(?:java|text)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("(?<=[` ])--[a-z-]+");

  @Test
  @DisplayName("shows code that is in the sources, word for word")
  void snippets() throws IOException {
    List<String> snippets =
        SNIPPET.matcher(readme()).results().map(m -> words(m.group(1))).toList();
    List<String> sources = sources();
    assertThat(snippets).hasSizeGreaterThan(6);
    assertThat(snippets).allSatisfy(code -> assertThat(sources).anyMatch(s -> s.contains(code)));
  }

  @Test
  @DisplayName("names options that there are")
  void options() throws IOException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    CommandLine command = CompareCommand.commandLine(nowhere, nowhere);
    List<String> named =
        OPTION
            .matcher(readme())
            .results()
            .map(m -> m.group())
            .filter(o -> !o.equals("--model"))
            .toList();
    assertThat(command.getCommandSpec().optionsMap().keySet()).containsAll(named);
  }

  @Test
  @DisplayName("has one block for the table that the program writes")
  void block() throws IOException {
    assertThat(MarkedText.of(readme()).requests()).containsExactly("comparison");
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(Files::isRegularFile).map(ReadmeTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return words(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Indentation and line breaks do not count. */
  private static String words(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }
}
