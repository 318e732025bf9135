package io.github.hdr4j.samples.web.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts with an API key, straight into the database. */
public final class Keys {
  private Keys() {}

  /**
   * Makes an account with a key.
   *
   * @param database to write to
   * @param role of the account
   * @return the key
   */
  public static String make(JdbcClient database, String role) {
    UUID account = UUID.randomUUID();
    database
        .sql(
            """
            insert into account (id, email, role, confirmed, disabled, failed_logins, language,
              created_at) values (?, ?, ?, true, false, 0, 'en', current_timestamp)\
            """)
        .params(account, account + "@example.org", role)
        .update();
    String key = "hdr_" + UUID.randomUUID();
    database
        .sql("insert into api_key values (?, ?, 'test', ?, current_timestamp, null)")
        .params(UUID.randomUUID(), account, hash(key))
        .update();
    return key;
  }

  static String hash(String key) {
    try {
      byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
