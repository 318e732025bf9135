package io.github.hdr4j.samples.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The file of the embedded database")
class H2UpkeepTest {
  private static final int ROWS = 2000;
  private static final int BYTES = 3000;

  @Test
  @DisplayName("has pages in use brought together after many commits, and no row is lost")
  void compacts(@TempDir Path folder) throws Exception {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:file:" + folder.resolve("rows") + ";WRITE_DELAY=0");
    try (Connection open = database.getConnection();
        Statement sql = open.createStatement()) {
      sql.execute("set retention_time 0");
      sql.execute("create table kept(id uuid primary key, bytes varbinary(10000))");
      insert(open);
      MVStore store = store(open);
      int before = store.getFileStore().getChunksFillRate();

      new H2Upkeep(database).run();

      assertThat(store.getFileStore().getChunksFillRate()).isGreaterThan(2 * before);
      try (ResultSet rows =
          sql.executeQuery("select count(*), sum(octet_length(bytes)) from kept")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getInt(1)).isEqualTo(ROWS);
        assertThat(rows.getLong(2)).isEqualTo((long) ROWS * BYTES);
      }
    }
  }

  private static void insert(Connection open) throws SQLException {
    try (PreparedStatement insert =
        open.prepareStatement("insert into kept values (random_uuid(), secure_rand(?))")) {
      for (int i = 0; i < ROWS; i++) {
        insert.setInt(1, BYTES);
        insert.execute();
      }
    }
  }

  private static MVStore store(Connection open) throws SQLException {
    SessionLocal session = (SessionLocal) open.unwrap(JdbcConnection.class).getSession();
    return session.getDatabase().getStore().getMvStore();
  }
}
