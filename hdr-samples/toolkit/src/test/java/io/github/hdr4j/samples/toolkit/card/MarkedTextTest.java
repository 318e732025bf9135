package io.github.hdr4j.samples.toolkit.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text with blocks of figures")
class MarkedTextTest {
  private static final String TEXT =
      """
      # Card

      <!-- figures: accuracy photos -->

      old

      <!-- /figures -->
      By hand, <!-- a comment -->.
      <!-- figures: recipe -->
      <!-- /figures -->
      """;

  @Test
  @DisplayName("gets other blocks, and keeps all else")
  void filled() {
    String filled = MarkedText.of(TEXT).filled(request -> List.of("new " + request, "line"));
    assertThat(filled)
        .isEqualTo(
            """
            # Card

            <!-- figures: accuracy photos -->

            new accuracy photos
            line

            <!-- /figures -->
            By hand, <!-- a comment -->.
            <!-- figures: recipe -->

            new recipe
            line

            <!-- /figures -->
            """);
    assertThat(MarkedText.of(filled).filled(request -> List.of("new " + request, "line")))
        .as("filled twice")
        .isEqualTo(filled);
  }

  @Test
  @DisplayName("tells what its blocks ask for and hold")
  void read() {
    MarkedText text = MarkedText.of(TEXT);
    assertThat(text.requests()).containsExactly("accuracy photos", "recipe");
    assertThat(text.blocks()).containsExactly("old", "");
  }

  @Test
  @DisplayName("is refused with a mark that lacks its counterpart, and the line of it is named")
  void marks() {
    assertRefused("line 2: <!-- /figures --> without", "a\n<!-- /figures -->\n");
    assertRefused(
        "line 3: <!-- figures: b --> without",
        "<!-- figures: a -->\n\n<!-- figures: b -->\n<!-- /figures -->\n");
    assertRefused("line 1: <!-- figures: a --> is not closed", "<!-- figures: a -->\n");
    assertRefused("a line of their own", "x <!-- figures: a -->\n");
  }

  private static void assertRefused(String message, String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkedText.of(text))
        .withMessageContaining(message);
  }
}
