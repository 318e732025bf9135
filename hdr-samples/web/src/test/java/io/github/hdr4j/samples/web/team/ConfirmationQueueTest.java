package io.github.hdr4j.samples.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.admin.AdminServer;
import io.github.hdr4j.samples.web.admin.People;
import io.github.hdr4j.samples.web.admin.audit.AuditFilter;
import io.github.hdr4j.samples.web.admin.audit.AuditLog;
import io.github.hdr4j.samples.web.reading.Reading;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.security.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The queue of a team")
class ConfirmationQueueTest extends AdminServer {
  @Autowired private ConfirmationQueue queue;
  @Autowired private Teams teams;
  @Autowired private Readings readings;
  @Autowired private AuditLog log;
  @Autowired private People people;

  private UUID team;
  private SignedIn user;
  private SignedIn one;
  private SignedIn two;

  @BeforeEach
  void team() throws Exception {
    people.deleteAll();
    team = teams.make("Post", "admin@example.org").id();
    user = people.person("user@example.org", Role.USER);
    one = people.person("one@example.org", Role.CLERK);
    two = people.person("two@example.org", Role.CLERK);
    for (SignedIn each : List.of(user, one, two)) {
      people.join(each.accountId(), team);
    }
  }

  private Reading uncertain(int digit) {
    return people.reading(user.accountId(), digit, Verdict.UNCERTAIN);
  }

  private Optional<UUID> next(SignedIn clerk, Optional<UUID> after) {
    return queue.next(team, clerk.accountId(), after).map(Reading::id);
  }

  @Test
  @DisplayName("holds the uncertain readings of its members alone, the oldest first")
  void order() {
    SignedIn stranger = people.person("stranger@example.org", Role.USER);
    people.reading(stranger.accountId(), 1, Verdict.UNCERTAIN);
    people.reading(user.accountId(), 2, Verdict.ACCEPTED);
    Reading newer = uncertain(3);
    Reading older = uncertain(4);
    people.made(older, newer.createdAt().minusSeconds(60));
    assertThat(queue.length(team)).isEqualTo(2);
    assertThat(next(one, Optional.empty())).contains(older.id());
    assertThat(next(one, Optional.of(older.id()))).contains(newer.id());
    assertThat(next(one, Optional.of(newer.id()))).as("skipped ones again").contains(older.id());
  }

  @Test
  @DisplayName("shows each clerk another reading until it is skipped or confirmed")
  void apart() {
    Reading first = uncertain(3);
    Reading second = uncertain(4);
    assertThat(next(one, Optional.empty())).contains(first.id());
    assertThat(next(one, Optional.empty())).contains(first.id());
    assertThat(next(two, Optional.empty())).contains(second.id());
    assertThat(next(one, Optional.of(first.id())))
        .as("the other one is taken")
        .contains(first.id());
    queue.confirm(team, second.id(), "4", two);
    assertThat(next(two, Optional.of(second.id()))).as("the other one is taken").isEmpty();
  }

  @Test
  @DisplayName("loses what is confirmed, and the log names the clerk")
  void confirmed() {
    Reading reading = uncertain(3);
    assertThat(queue.confirm(team, reading.id(), "8", one)).isEqualTo(new Confirmation.Kept());
    assertThat(queue.length(team)).isZero();
    Reading kept = readings.find(reading.id()).orElseThrow();
    assertThat(kept.correction()).isEqualTo("8");
    assertThat(kept.correctedBy()).isEqualTo(one.accountId());
    assertThat(log.search(new AuditFilter("", "reading.confirmed"), 0, 10).entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actor()).isEqualTo("one@example.org");
              assertThat(entry.subject()).isEqualTo(reading.id().toString());
            });
  }

  @Test
  @DisplayName("keeps the first of two answers given at the same time, and tells the second")
  void race() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 20; round++) {
        UUID id = uncertain(3).id();
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Confirmation>> answers = new ArrayList<>();
        for (SignedIn clerk : List.of(one, two)) {
          String text = clerk == one ? "1" : "2";
          answers.add(
              pool.submit(
                  () -> {
                    start.await();
                    return queue.confirm(team, id, text, clerk);
                  }));
        }
        Confirmation first = answers.get(0).get();
        Confirmation second = answers.get(1).get();
        Reading kept = readings.find(id).orElseThrow();
        if (first instanceof Confirmation.Kept) {
          assertThat(second).isEqualTo(new Confirmation.Late("1", "one@example.org"));
          assertThat(kept.correction()).isEqualTo("1");
        } else {
          assertThat(first).isEqualTo(new Confirmation.Late("2", "two@example.org"));
          assertThat(second).isEqualTo(new Confirmation.Kept());
          assertThat(kept.correction()).isEqualTo("2");
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  @DisplayName("knows no reading of another team")
  void strangers() throws Exception {
    UUID other = teams.make("Bank", "admin@example.org").id();
    Reading reading = uncertain(3);
    assertThat(queue.find(other, reading.id())).isEmpty();
    assertThat(queue.confirm(other, reading.id(), "3", one)).isEqualTo(new Confirmation.Gone());
    assertThat(readings.find(reading.id()).orElseThrow().correction()).isNull();
  }
}
