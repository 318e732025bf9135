package io.github.hdr4j.samples.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.web.account.Account;
import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.admin.audit.AuditEntry;
import io.github.hdr4j.samples.web.admin.audit.AuditFilter;
import io.github.hdr4j.samples.web.admin.audit.AuditLog;
import io.github.hdr4j.samples.web.admin.notice.RefusedException;
import io.github.hdr4j.samples.web.security.SignedIn;
import io.github.hdr4j.samples.web.team.Teams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The administration of accounts")
class UserAdministrationTest extends AdminServer {
  @Autowired private UserAdministration users;
  @Autowired private Teams teams;
  @Autowired private AuditLog log;
  @Autowired private People people;

  private SignedIn admin;
  private SignedIn user;

  @BeforeEach
  void people() {
    people.deleteAll();
    admin = people.person("admin@example.org", Role.ADMIN);
    user = people.person("user@example.org", Role.USER);
  }

  private static void refused(String key, ThrowingCallable deed) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(deed)
        .extracting(RefusedException::key)
        .isEqualTo(key);
  }

  @Test
  @DisplayName("keeps an administrator who would take rights from himself")
  void self() {
    people.person("second@example.org", Role.ADMIN);
    UUID own = admin.accountId();
    refused("admin.users.self", () -> users.changeRole(admin, own, Role.USER));
    refused("admin.users.self", () -> users.disable(admin, own));
    refused("admin.users.self", () -> users.delete(admin, own));
    assertThat(people.account(own).role()).isEqualTo(Role.ADMIN);
  }

  @Test
  @DisplayName("keeps an administrator who is the last, when somebody acts who no longer is one")
  void last() throws Exception {
    SignedIn second = people.person("second@example.org", Role.ADMIN);
    users.changeRole(admin, second.accountId(), Role.USER);
    refused("admin.users.former", () -> users.delete(second, admin.accountId()));
    assertThat(people.account(admin.accountId()).role()).isEqualTo(Role.ADMIN);
  }

  @Test
  @DisplayName("keeps an administrator when two take each other's rights at the same time")
  void race() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 10; round++) {
        SignedIn second = people.person(round + "@example.org", Role.ADMIN);
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Boolean>> deeds = new ArrayList<>();
        for (SignedIn actor : List.of(admin, second)) {
          SignedIn other = actor == admin ? second : admin;
          deeds.add(
              pool.submit(
                  () -> {
                    start.await();
                    try {
                      users.changeRole(actor, other.accountId(), Role.USER);
                      return true;
                    } catch (RefusedException e) {
                      return false;
                    }
                  }));
        }
        assertThat(List.of(deeds.get(0).get(), deeds.get(1).get()))
            .containsExactlyInAnyOrder(true, false);
        admin = deeds.get(0).get() ? admin : second;
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  @DisplayName("writes all that is done into the log")
  void audit() throws Exception {
    UUID id = user.accountId();
    UUID team = teams.make("Post", admin.email()).id();
    teams.rename(team, "Bank", admin.email());
    users.changeRole(admin, id, Role.CLERK);
    users.changeTeam(admin, id, Optional.of(team));
    users.changeTeam(admin, id, Optional.empty());
    users.disable(admin, id);
    users.enable(admin, id);
    users.unlock(admin, id);
    users.delete(admin, id);
    teams.delete(team, admin.email());
    List<AuditEntry> entries = log.search(AuditFilter.ALL, 0, 50).entries();
    assertThat(entries)
        .extracting(AuditEntry::action)
        .containsExactlyInAnyOrder(
            "team.made",
            "team.renamed",
            "role.changed",
            "account.team",
            "account.team",
            "account.disabled",
            "account.enabled",
            "account.unlocked",
            "account.deleted",
            "team.deleted");
    assertThat(entries).extracting(AuditEntry::actor).containsOnly("admin@example.org");
    assertThat(entries).extracting(AuditEntry::subject).contains("user@example.org", "Bank");
  }

  @Test
  @DisplayName("writes nothing of what is refused")
  void nothing() {
    refused("admin.users.self", () -> users.disable(admin, admin.accountId()));
    refused("admin.users.gone", () -> users.unlock(admin, UUID.randomUUID()));
    assertThat(log.search(AuditFilter.ALL, 0, 50).entries()).isEmpty();
  }

  @Test
  @DisplayName("unlocks, disables, changes role and team, and deletes with all readings")
  void changes() throws Exception {
    UUID id = user.accountId();
    people.change(id, "failed_logins = 5, locked_until = timestamp '2999-01-01 00:00:00'");
    people.reading(id, 3, Verdict.ACCEPTED);
    UUID team = teams.make("Post", admin.email()).id();
    users.unlock(admin, id);
    users.changeRole(admin, id, Role.CLERK);
    users.changeTeam(admin, id, Optional.of(team));
    users.disable(admin, id);
    Account account = people.account(id);
    assertThat(account.failedLogins()).isZero();
    assertThat(account.lockedUntil()).isNull();
    assertThat(account.role()).isEqualTo(Role.CLERK);
    assertThat(account.teamId()).isEqualTo(team);
    assertThat(account.disabled()).isTrue();
    assertThat(users.readings(id)).isOne();
    users.delete(admin, id);
    assertThat(users.find(id)).isEmpty();
    assertThat(people.count("reading_picture")).isZero();
  }

  @Test
  @DisplayName("finds accounts by a part of the address and by role, page by page")
  void search() {
    for (int i = 0; i < 7; i++) {
      people.person("a_%d@example.org".formatted(i), Role.CLERK);
    }
    assertThat(users.search(new UserFilter("A_", ""), 0, 3).accounts())
        .extracting(Account::email)
        .containsExactly("a_0@example.org", "a_1@example.org", "a_2@example.org");
    UserPage last = users.search(new UserFilter("", "CLERK"), 2, 3);
    assertThat(last.accounts()).hasSize(1);
    assertThat(last.pages()).isEqualTo(3);
    assertThat(users.search(new UserFilter("%", ""), 0, 3).total()).isZero();
  }

  @Test
  @DisplayName("refuses names of teams that are empty, too long or taken")
  void names() throws Exception {
    UUID team = teams.make("Post", admin.email()).id();
    refused("admin.teams.taken", () -> teams.make(" post ", admin.email()));
    refused("admin.teams.length", () -> teams.make("  ", admin.email()));
    refused("admin.teams.length", () -> teams.rename(team, "x".repeat(101), admin.email()));
    teams.rename(team, "POST", admin.email());
    assertThat(teams.all()).singleElement().extracting("name").isEqualTo("POST");
  }
}
