package io.github.hdr4j.samples.web.admin;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import io.github.hdr4j.samples.toolkit.report.ResultJson;
import io.github.hdr4j.samples.web.account.Account;
import io.github.hdr4j.samples.web.account.Role;
import io.github.hdr4j.samples.web.reading.Mode;
import io.github.hdr4j.samples.web.reading.ReadResult;
import io.github.hdr4j.samples.web.reading.Reading;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.security.AccountPrincipal;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes accounts and readings as they would come about over time. */
@TestComponent
public class People {
  private final JdbcAggregateOperations database;
  private final JdbcClient sql;
  private final Readings readings;

  public People(JdbcAggregateOperations database, JdbcClient sql, Readings readings) {
    this.database = database;
    this.sql = sql;
    this.readings = readings;
  }

  public void deleteAll() {
    for (String table : new String[] {"audit_entry", "reading", "account", "team"}) {
      sql.sql("delete from " + table).update();
    }
  }

  public AccountPrincipal person(String email, Role role) {
    Account account =
        new Account(
            UUID.randomUUID(),
            email,
            null,
            role,
            true,
            false,
            0,
            null,
            "en",
            null,
            null,
            Instant.now().truncatedTo(ChronoUnit.MICROS));
    database.insert(account);
    return AccountPrincipal.of(account);
  }

  public Account account(UUID id) {
    return sql.sql("select * from account where id = :id")
        .param("id", id)
        .query(Account.class)
        .single();
  }

  public void change(UUID account, String assignment) {
    sql.sql("update account set " + assignment + " where id = :id").param("id", account).update();
  }

  public void join(UUID account, UUID team) {
    sql.sql("update account set team_id = :team where id = :id")
        .param("team", team)
        .param("id", account)
        .update();
  }

  public Reading reading(UUID account, int digit, Verdict verdict) {
    BufferedImage picture = HandwrittenDigit.draw(digit, 1);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("verdict", ResultJson.word(verdict));
    for (int i = 0; i < 10; i++) {
      json.withArray("probabilities").add(i == digit ? 0.6 : 0.4 / 9);
    }
    return readings.keep(
        account,
        digit + ".png",
        Mode.DIGIT,
        new ReadResult(json, Integer.toString(digit), verdict, 0.6, picture));
  }

  public void made(Reading reading, Instant at) {
    sql.sql("update reading set created_at = :at where id = :id")
        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
        .param("id", reading.id())
        .update();
  }

  public long count(String table) {
    return sql.sql("select count(*) from " + table).query(Long.class).single();
  }
}
