package io.github.hdr4j.samples.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The words of each language")
class TranslationTest {
  private static final List<String> FILES = List.of("pages", "accounts", "admin");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9](?=[,}])");

  static Stream<Arguments> translations() {
    return Stream.of(Language.values())
        .map(Language::tag)
        .filter(tag -> !tag.equals("en"))
        .flatMap(tag -> FILES.stream().map(file -> Arguments.of(tag, file)));
  }

  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    try (InputStream stream =
        TranslationTest.class.getResourceAsStream("/messages/" + file + ".properties")) {
      assertThat(stream).as(file).isNotNull();
      Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8);
      words.load(text);
    }
    return words;
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("translations")
  @DisplayName("are all there, with the same places for values")
  void complete(String tag, String file) throws IOException {
    Properties english = words(file);
    Properties translated = words(file + "_" + tag);
    assertThat(new TreeSet<>(translated.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    for (String key : english.stringPropertyNames()) {
      String text = translated.getProperty(key);
      assertThat(text).as(key).isNotBlank();
      assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.getProperty(key)));
      if (!placeholders(text).isEmpty()) {
        String filled = new MessageFormat(text, Locale.forLanguageTag(tag)).format(values());
        assertThat(filled).as(key).doesNotContainPattern(PLACEHOLDER);
      }
    }
  }

  private static Object[] values() {
    return new Object[] {1, 2, 3, 4, 5};
  }

  @ParameterizedTest
  @MethodSource("translations")
  @DisplayName("are that language's, not left in English")
  void translated(String tag, String file) throws IOException {
    Properties english = words(file);
    Properties translated = words(file + "_" + tag);
    String left =
        english.stringPropertyNames().stream()
            .filter(key -> english.getProperty(key).contains(" "))
            .filter(key -> english.getProperty(key).equals(translated.getProperty(key)))
            .collect(Collectors.joining(", "));
    assertThat(left).isEmpty();
  }
}
