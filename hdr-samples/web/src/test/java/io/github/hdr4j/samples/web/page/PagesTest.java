package io.github.hdr4j.samples.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.admin.AdminServer;
import io.github.hdr4j.samples.web.admin.People;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DisplayName("The pages for everybody")
class PagesTest extends AdminServer {
  @Autowired private MockMvcTester server;
  @Autowired private People people;

  @BeforeEach
  void empty() {
    people.deleteAll();
  }

  private BufferedImage picture(String path) throws IOException {
    byte[] bytes =
        server.get().uri(path).exchange().getMvcResult().getResponse().getContentAsByteArray();
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/guide", "/recognise", "/forms", "/offline"})
  @DisplayName("are whole: landmarks, words, a token for scripts, nothing inline")
  void whole(String path) {
    assertThat(server.get().uri(path))
        .hasStatusOk()
        .hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
        .bodyText()
        .contains("<main>", "</footer>", "class=\"skip-link\"", "name=\"csrf\"", "id=\"words\"")
        .contains("\"verdict.uncertain\":\"Uncertain\"")
        .doesNotContain("??", "style=\"", "onclick=", "<script>");
  }

  @Nested
  @DisplayName("lead")
  class Navigation {
    @Test
    @DisplayName("a visitor to signing in, not to a history")
    void visitor() {
      assertThat(server.get().uri("/"))
          .bodyText()
          .contains("href=\"/login\"", "name=\"signed-in\" content=\"false\"")
          .doesNotContain("href=\"/readings\"", "href=\"/team\"", "href=\"/admin\"");
    }

    @Test
    @DisplayName("each role to what it may do")
    void roles() {
      assertThat(server.get().uri("/").with(as(people.person("u@example.org", Role.USER))))
          .bodyText()
          .contains("href=\"/readings\"", "action=\"/logout\"", "u@example.org")
          .doesNotContain("href=\"/team\"", "href=\"/admin\"");
      assertThat(server.get().uri("/").with(as(people.person("c@example.org", Role.CLERK))))
          .bodyText()
          .contains("href=\"/team\"")
          .doesNotContain("href=\"/admin\"");
      assertThat(server.get().uri("/").with(as(people.person("a@example.org", Role.ADMIN))))
          .bodyText()
          .contains("href=\"/team\"", "href=\"/admin\"");
    }
  }

  @Test
  @DisplayName("choose what a link asks for: the mode and the form")
  void mode() {
    assertThat(server.get().uri("/recognise?mode=form&template=sudoku"))
        .bodyText()
        .contains("value=\"form\" checked=\"checked\"")
        .contains("value=\"sudoku\" selected=\"selected\"");
    assertThat(server.get().uri("/recognise?mode=nonsense"))
        .bodyText()
        .contains("value=\"digit\" checked=\"checked\"");
  }

  @Nested
  @DisplayName("hand out")
  class Pictures {
    @ParameterizedTest
    @ValueSource(strings = {"cheque", "mark-sheet", "meter-card", "money-order", "sudoku"})
    @DisplayName("each form to print, at 200 dots an inch, and to read")
    void forms(String name) throws IOException {
      assertThat(server.get().uri("/forms"))
          .bodyText()
          .contains("/forms/" + name + ".png", "/recognise?mode=form&amp;template=" + name);
      assertThat(server.get().uri("/forms/" + name + ".png"))
          .hasStatusOk()
          .hasContentType(MediaType.IMAGE_PNG)
          .headers()
          .hasValue("Cache-Control", "max-age=86400, public");
      assertThat(picture("/forms/" + name + ".png").getWidth()).isGreaterThan(800);
    }

    @Test
    @DisplayName("a manifest whose icons are there in their sizes")
    void manifest() throws IOException {
      assertThat(server.get().uri("/manifest.webmanifest"))
          .hasStatusOk()
          .hasContentTypeCompatibleWith("application/manifest+json")
          .bodyJson()
          .hasPathSatisfying("$.icons.length()", size -> assertThat(size).isEqualTo(4))
          .hasPathSatisfying("$.display", how -> assertThat(how).isEqualTo("standalone"));
      for (String icon : new String[] {"app-192", "app-512", "maskable-192", "maskable-512"}) {
        int side = Integer.parseInt(icon.substring(icon.indexOf('-') + 1));
        BufferedImage picture = picture("/img/" + icon + ".png");
        assertThat(picture.getWidth()).isEqualTo(side);
        assertThat(picture.getHeight()).isEqualTo(side);
        assertThat(picture.getRGB(0, 0) >>> 24)
            .as("alpha of %s's corner", icon)
            .isEqualTo(icon.startsWith("app") ? 0 : 255);
      }
    }

    @Test
    @DisplayName("a service worker that never keeps what the API or people's pages say")
    void worker() {
      assertThat(server.get().uri("/service-worker.js"))
          .hasStatusOk()
          .bodyText()
          .contains("const SHELL = /^\\/(css|js|img)\\//;", "credentials: \"omit\"");
    }
  }

  @Nested
  @DisplayName("when something is not there")
  class Errors {
    @ParameterizedTest
    @CsvSource({"/nothing", "/forms/nothing.png", "/img/app-193.png", "/css/nothing.css"})
    @DisplayName("say so in words to people")
    void words(String path) {
      assertThat(server.get().uri(path).accept(MediaType.TEXT_HTML))
          .hasStatus(404)
          .hasViewName("error")
          .bodyText()
          .contains("There is no such page", "Error 404")
          .doesNotContain("Exception", "??");
    }

    @Test
    @DisplayName("say so as JSON to programs")
    void programs() {
      assertThat(server.get().uri("/nothing").accept(MediaType.APPLICATION_JSON))
          .hasStatus(404)
          .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    @DisplayName("name the method that is allowed")
    void method() {
      assertThat(server.put().uri("/guide").with(csrf()).accept(MediaType.TEXT_HTML))
          .hasStatus(405)
          .headers()
          .hasValue("Allow", "GET");
    }
  }
}
