package io.github.hdr4j.samples.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.admin.AdminServer;
import io.github.hdr4j.samples.web.admin.People;
import io.github.hdr4j.samples.web.reading.Mode;
import io.github.hdr4j.samples.web.reading.ReadResult;
import io.github.hdr4j.samples.web.reading.Reading;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.security.AccountPrincipal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("The history")
class HistoryPagesTest extends AdminServer {
  @Autowired private MockMvcTester server;
  @Autowired private People people;
  @Autowired private Readings readings;

  private AccountPrincipal user;
  private AccountPrincipal other;

  @BeforeEach
  void people() {
    people.deleteAll();
    user = people.person("user@example.org", Role.USER);
    other = people.person("other@example.org", Role.USER);
  }

  private MvcTestResult get(String path, AccountPrincipal who) {
    return server.get().uri(path).accept(MediaType.TEXT_HTML).with(as(who)).exchange();
  }

  private MvcTestResult post(String path, AccountPrincipal who) {
    return server
        .post()
        .uri(path)
        .accept(MediaType.TEXT_HTML)
        .with(as(who))
        .with(csrf())
        .exchange();
  }

  private Reading named(String name) {
    return readings.keep(
        user.accountId(),
        name,
        Mode.DIGIT,
        new ReadResult(
            JsonNodeFactory.instance.objectNode(),
            "5",
            Verdict.ACCEPTED,
            1,
            HandwrittenDigit.draw(5, 1)));
  }

  @Test
  @DisplayName("asks visitors to sign in")
  void visitor() {
    assertThat(server.get().uri("/readings").accept(MediaType.TEXT_HTML))
        .hasStatus3xxRedirection()
        .hasRedirectedUrl("/login");
  }

  @Nested
  @DisplayName("lists")
  class Listed {
    @Test
    @DisplayName("one's own readings with thumbnails, and nobody else's")
    void own() {
      Reading mine = people.reading(user.accountId(), 7, Verdict.ACCEPTED);
      Reading theirs = people.reading(other.accountId(), 3, Verdict.ACCEPTED);
      assertThat(get("/readings", user))
          .hasStatusOk()
          .bodyText()
          .contains("/api/v1/recognitions/" + mine.id() + "/thumbnail", "Readings found: 1")
          .doesNotContain(theirs.id().toString(), "??");
    }

    @Test
    @DisplayName("what the filter lets through, and exports the same")
    void filtered() {
      Reading sure = people.reading(user.accountId(), 7, Verdict.ACCEPTED);
      Reading unsure = people.reading(user.accountId(), 3, Verdict.UNCERTAIN);
      readings.correct(unsure.id(), "8", user.accountId());
      assertThat(get("/readings?verdict=uncertain&corrected=true&q=3.png", user))
          .bodyText()
          .contains(unsure.id().toString(), "q=3.png&amp;verdict=uncertain&amp;corrected=true")
          .doesNotContain(sure.id().toString());
      assertThat(get("/readings?q=nothing", user)).bodyText().contains("No reading is like that.");
      assertThat(get("/readings?verdict=nonsense&page=-3", user))
          .hasStatusOk()
          .bodyText()
          .contains(sure.id().toString(), unsure.id().toString());
    }

    @Test
    @DisplayName("twenty-four on a page")
    void pages() {
      for (int i = 0; i < 25; i++) {
        people.reading(user.accountId(), i % 10, Verdict.ACCEPTED);
      }
      assertThat(get("/readings", user)).bodyText().contains("Page 1 of 2", "rel=\"next\"");
      assertThat(get("/readings?page=1", user))
          .bodyText()
          .contains("Page 2 of 2", "rel=\"prev\"")
          .doesNotContain("rel=\"next\"");
    }

    @Test
    @DisplayName("names as words, whatever is in them")
    void names() {
      named("<img src=x onerror=alert(1)>.png");
      assertThat(get("/readings", user)).bodyText().doesNotContain("<img src=x");
    }
  }

  @Nested
  @DisplayName("shows a reading")
  class Shown {
    @Test
    @DisplayName("with its picture to whom it belongs")
    void owner() {
      Reading reading = people.reading(user.accountId(), 7, Verdict.UNCERTAIN);
      assertThat(get("/readings/" + reading.id(), user))
          .hasStatusOk()
          .bodyText()
          .contains(
              "data-id=\"" + reading.id(), "/api/v1/recognitions/" + reading.id() + "/picture")
          .doesNotContain("??");
    }

    @Test
    @DisplayName("to nobody else: it looks as if it were not there")
    void others() {
      Reading reading = people.reading(user.accountId(), 7, Verdict.UNCERTAIN);
      assertThat(get("/readings/" + reading.id(), other))
          .hasStatus(404)
          .bodyText()
          .contains("There is no such page");
      assertThat(get("/readings/not-an-id", user)).hasStatus(404);
    }
  }

  @Nested
  @DisplayName("deletes")
  class Deleted {
    @Test
    @DisplayName("one reading of one's own")
    void one() {
      Reading reading = people.reading(user.accountId(), 7, Verdict.UNCERTAIN);
      assertThat(post("/readings/" + reading.id() + "/delete", other)).hasStatus(404);
      assertThat(readings.find(reading.id())).isPresent();
      assertThat(post("/readings/" + reading.id() + "/delete", user)).hasRedirectedUrl("/readings");
      assertThat(readings.find(reading.id())).isEmpty();
    }

    @Test
    @DisplayName("all of one's own, and leaves other people's")
    void all() {
      Reading mine = people.reading(user.accountId(), 7, Verdict.UNCERTAIN);
      Reading theirs = people.reading(other.accountId(), 7, Verdict.UNCERTAIN);
      assertThat(post("/readings/delete", user)).hasRedirectedUrl("/readings");
      assertThat(readings.find(mine.id())).isEmpty();
      assertThat(readings.find(theirs.id())).isPresent();
    }

    @Test
    @DisplayName("nothing without the token of a page")
    void token() {
      Reading mine = people.reading(user.accountId(), 7, Verdict.UNCERTAIN);
      assertThat(server.post().uri("/readings/delete").with(as(user))).hasStatus(403);
      assertThat(readings.find(mine.id())).isPresent();
    }
  }
}
