package io.github.hdr4j.samples.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.web.admin.AdminServer;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DisplayName("The language of a page")
class LanguageTest extends AdminServer {
  @Autowired private MockMvcTester server;

  @Nested
  @DisplayName("without a choice")
  class Browser {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'pt-BR,pt;q=0.9', pt", "'de,ta;q=0.8,en;q=0.5', ta", "'de,ja', en", "'*', en"})
    @DisplayName("is the first of the browser's that there is, otherwise English")
    void accepted(String header, String language) {
      assertThat(server.get().uri("/guide").header("Accept-Language", header))
          .hasStatusOk()
          .bodyText()
          .contains("<html lang=\"" + language + "\"");
    }
  }

  @Nested
  @DisplayName("when it is chosen")
  class Chosen {
    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("is kept in a cookie, and says where lines begin")
    void kept(Language language) {
      assertThat(server.get().uri("/guide?lang=" + language.tag()))
          .hasStatusOk()
          .cookies()
          .hasValue("language", language.tag())
          .isHttpOnly("language", true);
      assertThat(server.get().uri("/guide").cookie(new Cookie("language", language.tag())))
          .bodyText()
          .contains(
              "<html lang=\"%s\" dir=\"%s\">".formatted(language.tag(), language.direction()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "../en", "<script>", "de"})
    @DisplayName("stays as it was where the pages do not exist in it")
    void unknown(String language) {
      assertThat(server.get().uri("/guide?lang={language}", language))
          .hasStatusOk()
          .cookies()
          .doesNotContainCookie("language");
      assertThat(server.get().uri("/guide").cookie(new Cookie("language", "nonsense")))
          .bodyText()
          .contains("<html lang=\"en\" dir=\"ltr\">");
    }

    @Test
    @DisplayName("keeps the rest of the query, and works without scripts")
    void query() {
      assertThat(server.get().uri("/recognise?mode=form&template=sudoku&lang=fr"))
          .bodyText()
          .contains("method=\"get\" action=\"/recognise\"")
          .contains("type=\"hidden\" name=\"mode\" value=\"form\"")
          .contains("type=\"hidden\" name=\"template\" value=\"sudoku\"")
          .doesNotContain("type=\"hidden\" name=\"lang\"");
    }
  }

  @Test
  @DisplayName("is Arabic from right to left")
  void arabic() {
    assertThat(Language.ARABIC.direction()).isEqualTo("rtl");
    assertThat(Language.of("ar-EG")).contains(Language.ARABIC);
  }
}
