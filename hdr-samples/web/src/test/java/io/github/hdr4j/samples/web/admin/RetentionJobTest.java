package io.github.hdr4j.samples.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.admin.audit.AuditEntry;
import io.github.hdr4j.samples.web.admin.audit.AuditFilter;
import io.github.hdr4j.samples.web.admin.audit.AuditLog;
import io.github.hdr4j.samples.web.reading.Reading;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.security.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The job that deletes what is not to be kept")
class RetentionJobTest extends AdminServer {
  @Autowired private RetentionJob job;
  @Autowired private Readings readings;
  @Autowired private AuditLog log;
  @Autowired private People people;
  @Autowired private JdbcClient sql;

  private final Instant now = Instant.now();

  @BeforeEach
  void nobody() {
    people.deleteAll();
  }

  private Instant ago(int days) {
    return now.minus(Duration.ofDays(days));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  @Test
  @DisplayName("deletes the readings that are older than their owner wants them, in any number")
  void readings() {
    SignedIn month = people.person("month@example.org", Role.USER);
    SignedIn ever = people.person("ever@example.org", Role.USER);
    people.change(month.accountId(), "retention_days = 30");
    Reading kept = people.reading(month.accountId(), 1, Verdict.ACCEPTED);
    people.made(kept, ago(29));
    for (int days = 31; days < 40; days++) {
      people.made(people.reading(month.accountId(), 1, Verdict.ACCEPTED), ago(days));
    }
    Reading old = people.reading(ever.accountId(), 1, Verdict.ACCEPTED);
    people.made(old, ago(1000));
    job.run();
    assertThat(readings.find(kept.id())).isPresent();
    assertThat(readings.find(old.id())).isPresent();
    assertThat(people.count("reading")).isEqualTo(2);
    assertThat(people.count("reading_picture")).isEqualTo(2);
    assertThat(log.search(AuditFilter.ALL, 0, 5).entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actor()).isEqualTo(AuditLog.SERVER);
              assertThat(entry.detail()).startsWith("9 readings, ");
            });
  }

  @Test
  @DisplayName("deletes accounts that nobody confirmed for a week, and mail that is outdated")
  void accounts() {
    SignedIn late = people.person("late@example.org", Role.USER);
    SignedIn early = people.person("early@example.org", Role.USER);
    people.change(late.accountId(), "confirmed = false");
    people.change(early.accountId(), "confirmed = false");
    sql.sql("update account set created_at = :at where id = :id")
        .param("at", utc(ago(8)))
        .param("id", late.accountId())
        .update();
    token(early, now.minus(Duration.ofDays(8)));
    token(early, now.minus(Duration.ofDays(6)));
    job.run();
    assertThat(people.count("account")).isOne();
    assertThat(people.account(early.accountId()).email()).isEqualTo("early@example.org");
    assertThat(people.count("mail_token")).isOne();
  }

  private void token(SignedIn who, Instant until) {
    sql.sql(
            """
            insert into mail_token (id, account_id, purpose, hash, expires_at)
            values (:id, :account, 'confirm', :hash, :until)\
            """)
        .param("id", UUID.randomUUID())
        .param("account", who.accountId())
        .param("hash", UUID.randomUUID().toString())
        .param("until", utc(until))
        .update();
  }

  @Test
  @DisplayName("keeps the log for a year")
  void log() {
    log.write("a@example.org", "team.made", "young", "");
    log.write("a@example.org", "team.made", "old", "");
    sql.sql("update audit_entry set at = :at where subject = 'old'")
        .param("at", utc(ago(366)))
        .update();
    job.run();
    assertThat(log.search(new AuditFilter("", "team.made"), 0, 5).entries())
        .extracting(AuditEntry::subject)
        .containsExactly("young");
  }

  @Test
  @DisplayName("leaves no trace where there is nothing to do")
  void nothing() {
    job.run();
    assertThat(log.search(AuditFilter.ALL, 0, 5).entries()).isEmpty();
  }
}
