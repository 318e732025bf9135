package io.github.hdr4j.samples.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.admin.audit.AuditLog;
import io.github.hdr4j.samples.web.reading.Engines;
import io.github.hdr4j.samples.web.security.AccountPrincipal;
import io.github.hdr4j.samples.web.team.Teams;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("The pages of administrators")
class AdminPagesTest extends AdminServer {
  @Autowired private MockMvcTester server;
  @Autowired private Teams teams;
  @Autowired private AuditLog log;
  @Autowired private Engines engines;
  @Autowired private Overview overview;
  @Autowired private People people;

  private AccountPrincipal admin;
  private AccountPrincipal clerk;

  @BeforeEach
  void people() {
    people.deleteAll();
    admin = people.person("admin@example.org", Role.ADMIN);
    clerk = people.person("clerk@example.org", Role.CLERK);
  }

  private MvcTestResult get(String path, AccountPrincipal who) {
    return server.get().uri(path).with(as(who)).exchange();
  }

  private MvcTestResult post(String path, String name, String value) {
    return server.post().uri(path).param(name, value).with(as(admin)).with(csrf()).exchange();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/admin",
        "/admin/users",
        "/admin/teams",
        "/admin/audit",
        "/admin/engine",
        "/admin/training"
      })
  @DisplayName("are for administrators alone")
  void roles(String path) {
    assertThat(get(path, admin)).hasStatusOk().bodyText().doesNotContain("??");
    assertThat(get(path, clerk)).hasStatus(403);
    assertThat(server.get().uri(path)).hasStatus3xxRedirection();
  }

  @Test
  @DisplayName("tell how many readings there are, of which verdicts, and which model reads")
  void figures() {
    people.reading(clerk.accountId(), 7, Verdict.UNCERTAIN);
    assertThat(get("/admin", admin))
        .bodyText()
        .contains(
            engines.info().model().sha256(),
            engines.info().engine(),
            "MiB",
            overview.databaseName())
        .containsPattern("<td>1</td>");
    assertThat(overview.databaseBytes()).isPositive();
    assertThat(overview.days()).hasSize(7).first().extracting(DayCount::total).isEqualTo(1L);
  }

  @Test
  @DisplayName("list accounts, show one with what can be done, and tell what was done")
  void users() {
    assertThat(get("/admin/users?q=CLERK", admin))
        .bodyText()
        .contains("clerk@example.org", "1 account<")
        .doesNotContain("/admin/users/" + admin.accountId());
    String one = "/admin/users/" + clerk.accountId();
    assertThat(get(one, admin)).bodyText().contains("Change the role", "Delete the account");
    assertThat(get("/admin/users/" + admin.accountId(), admin))
        .bodyText()
        .doesNotContain("Change the role", "Delete the account");
    assertThat(get("/admin/users/" + UUID.randomUUID(), admin)).hasStatus(404);
    assertThat(post(one + "/role", "role", "USER")).hasRedirectedUrl(one);
    assertThat(people.account(clerk.accountId()).role()).isEqualTo(Role.USER);
    assertThat(post(one + "/delete", "sure", "on")).hasRedirectedUrl("/admin/users");
    assertThat(people.count("account")).isOne();
  }

  @Test
  @DisplayName("refuse in words what would leave nobody in charge")
  void refused() {
    MvcTestResult result = post("/admin/users/" + admin.accountId() + "/disable", "sure", "on");
    assertThat(
            server
                .get()
                .uri("/admin/users/" + admin.accountId())
                .with(as(admin))
                .flashAttrs(result.getMvcResult().getFlashMap()))
        .bodyText()
        .contains("You cannot take rights from yourself.", "role=\"alert\"");
  }

  @Test
  @DisplayName("make, rename and delete teams, with names that are shown as text")
  void teams() {
    post("/admin/teams", "name", "<b>Post</b>");
    assertThat(get("/admin/teams", admin)).bodyText().contains("&lt;b&gt;Post&lt;/b&gt;");
    UUID id = teams.all().get(0).id();
    post("/admin/teams/" + id + "/rename", "name", "Bank");
    assertThat(teams.all()).extracting("name").containsExactly("Bank");
    post("/admin/teams/" + id + "/delete", "sure", "on");
    assertThat(teams.all()).isEmpty();
  }

  @Test
  @DisplayName("show the log page by page, by action and by words")
  void audit() {
    for (int i = 0; i < 60; i++) {
      log.write("a@example.org", i % 2 == 0 ? "team.made" : "team.deleted", "team " + i, "");
    }
    assertThat(get("/admin/audit", admin))
        .bodyText()
        .contains("60 entries", "team 59<", "page=1")
        .doesNotContain("team 0<");
    assertThat(get("/admin/audit?page=1", admin)).bodyText().contains("team 0<", "page=0");
    assertThat(get("/admin/audit?action=team.made", admin)).bodyText().contains("30 entries");
    assertThat(get("/admin/audit?q=TEAM 59", admin)).bodyText().contains("1 entry<");
  }
}
