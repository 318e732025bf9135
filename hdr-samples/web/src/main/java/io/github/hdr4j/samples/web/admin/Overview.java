package io.github.hdr4j.samples.web.admin;

import java.sql.DatabaseMetaData;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.DatabaseMetaDataCallback;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much the server has done and keeps. */
@Component
@Transactional(readOnly = true)
public class Overview {
  private static final int DAYS = 7;

  private final JdbcClient database;
  private final DataSource source;
  private final Clock clock;

  Overview(JdbcClient database, DataSource source, Clock clock) {
    this.database = database;
    this.source = source;
    this.clock = clock;
  }

  /**
   * The readings of the last seven days that are still kept.
   *
   * @return today first
   */
  public List<DayCount> days() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return IntStream.range(0, DAYS).mapToObj(ago -> day(today.minusDays(ago))).toList();
  }

  private DayCount day(LocalDate day) {
    Map<String, Long> verdicts = new TreeMap<>();
    database
        .sql(
            """
            select verdict, count(*) from reading
            where created_at >= :start and created_at < :end group by verdict\
            """)
        .param("start", day.atStartOfDay().atOffset(ZoneOffset.UTC))
        .param("end", day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
        .query(
            row -> {
              verdicts.put(row.getString(1), row.getLong(2));
            });
    return new DayCount(day, verdicts);
  }

  /**
   * The readings that are kept.
   *
   * @return their number
   */
  public long readings() {
    return count("select count(*) from reading");
  }

  /**
   * The readings that somebody has corrected or confirmed.
   *
   * @return their number
   */
  public long corrected() {
    return count("select count(*) from reading where correction is not null");
  }

  /**
   * The accounts.
   *
   * @return their number
   */
  public long accounts() {
    return count("select count(*) from account");
  }

  /**
   * The accounts whose address nobody has confirmed.
   *
   * @return their number
   */
  public long unconfirmed() {
    return count("select count(*) from account where not confirmed");
  }

  /**
   * The room that the database takes on the disk.
   *
   * @return bytes
   */
  public long databaseBytes() {
    return count(
        isPostgres()
            ? "select pg_database_size(current_database())"
            : "select cast(setting_value as bigint) from information_schema.settings"
                + " where setting_name = 'info.FILE_SIZE'");
  }

  private long count(String sql) {
    return database.sql(sql).query(Long.class).optional().orElse(0L);
  }

  /**
   * The database.
   *
   * @return name and version
   */
  public String databaseName() {
    return describe(
        about -> about.getDatabaseProductName() + " " + about.getDatabaseProductVersion());
  }

  private boolean isPostgres() {
    return describe(DatabaseMetaData::getDatabaseProductName).equals("PostgreSQL");
  }

  private String describe(DatabaseMetaDataCallback<String> what) {
    try {
      return JdbcUtils.extractDatabaseMetaData(source, what);
    } catch (MetaDataAccessException e) {
      throw new IllegalStateException("The database does not say what it is.", e);
    }
  }
}
