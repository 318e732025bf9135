package io.github.hdr4j.samples.web.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.admin.AdminServer;
import io.github.hdr4j.samples.web.admin.People;
import io.github.hdr4j.samples.web.reading.Reading;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.security.AccountPrincipal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("The page of the queue")
class QueuePageTest extends AdminServer {
  @Autowired private MockMvcTester server;
  @Autowired private Teams teams;
  @Autowired private Readings readings;
  @Autowired private People people;

  private UUID team;
  private AccountPrincipal user;
  private AccountPrincipal clerk;

  @BeforeEach
  void team() throws Exception {
    people.deleteAll();
    team = teams.make("Post", "admin@example.org").id();
    user = people.person("user@example.org", Role.USER);
    clerk = people.person("clerk@example.org", Role.CLERK);
    people.join(user.accountId(), team);
    people.join(clerk.accountId(), team);
  }

  private MvcTestResult get(String path, AccountPrincipal who) {
    return server.get().uri(path).with(as(who)).exchange();
  }

  @Test
  @DisplayName("shows the picture, what was read and what else it may be")
  void shown() {
    Reading reading = people.reading(user.accountId(), 7, Verdict.UNCERTAIN);
    assertThat(get("/team", clerk))
        .hasStatusOk()
        .bodyText()
        .contains("1 reading waits", "/team/" + reading.id() + "/picture", "value=\"7\"")
        .contains("7 (60.0%)", "name=\"_csrf\"");
    assertThat(get("/team/" + reading.id() + "/picture", clerk))
        .hasStatusOk()
        .hasContentType("image/png")
        .headers()
        .hasValue("Content-Security-Policy", "sandbox; default-src 'none'")
        .hasValue("X-Content-Type-Options", "nosniff");
  }

  @Test
  @DisplayName("keeps what is typed, digits of any script too, and says what does not fit")
  void typed() {
    Reading reading = people.reading(user.accountId(), 7, Verdict.UNCERTAIN);
    String path = "/team/" + reading.id();
    assertThat(server.post().uri(path).param("text", "42").with(as(clerk)).with(csrf()))
        .hasStatus3xxRedirection()
        .hasRedirectedUrl("/team?again=" + reading.id());
    assertThat(readings.find(reading.id()).orElseThrow().correction()).isNull();
    assertThat(server.post().uri(path).param("text", "४").with(as(clerk)).with(csrf()))
        .hasRedirectedUrl("/team?after=" + reading.id());
    assertThat(readings.find(reading.id()).orElseThrow().correction()).isEqualTo("4");
  }

  @Test
  @DisplayName("takes a guess in place of the field, and that there is no digit")
  void buttons() {
    Reading first = people.reading(user.accountId(), 7, Verdict.UNCERTAIN);
    Reading second = people.reading(user.accountId(), 7, Verdict.UNCERTAIN);
    server
        .post()
        .uri("/team/" + first.id())
        .param("text", "7")
        .param("guess", "1")
        .with(as(clerk))
        .with(csrf())
        .exchange();
    server
        .post()
        .uri("/team/" + second.id())
        .param("text", "7")
        .param("nothing", "true")
        .with(as(clerk))
        .with(csrf())
        .exchange();
    assertThat(readings.find(first.id()).orElseThrow().correction()).isEqualTo("1");
    assertThat(readings.find(second.id()).orElseThrow().correction()).isEmpty();
  }

  @Test
  @DisplayName("is for clerks, and for their own team's readings")
  void limits() {
    Reading reading = people.reading(user.accountId(), 7, Verdict.UNCERTAIN);
    assertThat(get("/team", user)).hasStatus(403);
    assertThat(server.get().uri("/team")).hasStatus3xxRedirection();
    AccountPrincipal teamless = people.person("teamless@example.org", Role.CLERK);
    assertThat(get("/team", teamless)).hasStatusOk().bodyText().contains("You are in no team yet");
    assertThat(get("/team/" + reading.id() + "/picture", teamless)).hasStatus(404);
    assertThat(
            server
                .post()
                .uri("/team/" + reading.id())
                .param("text", "7")
                .with(as(teamless))
                .with(csrf()))
        .hasStatus(404);
    assertThat(server.post().uri("/team/" + reading.id()).param("text", "7").with(as(clerk)))
        .as("without CSRF token")
        .hasStatus(403);
    assertThat(readings.find(reading.id()).orElseThrow().correction()).isNull();
  }
}
