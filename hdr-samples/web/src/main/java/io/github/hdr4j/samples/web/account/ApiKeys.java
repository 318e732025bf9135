package io.github.hdr4j.samples.web.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.hdr4j.samples.web.security.AccountPrincipal;
import io.github.hdr4j.samples.web.security.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The keys of programs. Whose a key is gets remembered for a minute, so that most requests need no
 * database; a key that is revoked here is forgotten at once, on another server after that minute.
 */
@Service
public class ApiKeys {
  /** How many keys an account can have. */
  static final int MOST = 20;

  private static final String PREFIX = "hdr_";
  private static final Duration MEMORY = Duration.ofMinutes(1);

  private final ApiKeyRepository rows;
  private final AccountRepository accounts;
  private final JdbcAggregateOperations database;
  private final Events events;
  private final Clock clock;
  private final Cache<String, Optional<AccountPrincipal>> owners =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(MEMORY).build();

  ApiKeys(
      ApiKeyRepository rows,
      AccountRepository accounts,
      JdbcAggregateOperations database,
      Events events,
      Clock clock) {
    this.rows = rows;
    this.accounts = accounts;
    this.database = database;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Whose key it is.
   *
   * @param key as a program sends it
   * @return its owner, or empty if there is no such key or its owner is locked out
   */
  public Optional<AccountPrincipal> owner(String key) {
    return owners.get(Secrets.hash(key), hash -> rows.findByHash(hash).flatMap(this::use));
  }

  private Optional<AccountPrincipal> use(ApiKey key) {
    Instant now = now();
    rows.used(key.id(), now, now.minus(MEMORY));
    return accounts
        .findById(key.accountId())
        .filter(account -> account.confirmed() && !account.disabled())
        .map(AccountPrincipal::of);
  }

  /**
   * Makes a key.
   *
   * @return the key, which cannot be looked up later; empty if the account has too many
   */
  Optional<String> make(SignedIn owner, String label) {
    if (rows.countByAccountId(owner.accountId()) >= MOST) {
      return Optional.empty();
    }
    String key = PREFIX + Secrets.next();
    database.insert(
        new ApiKey(UUID.randomUUID(), owner.accountId(), label, Secrets.hash(key), now(), null));
    events.own(owner.email(), "key.made", label);
    return Optional.of(key);
  }

  /** The keys of an account, the newest first. */
  List<ApiKey> list(UUID account) {
    return rows.findByAccountIdOrderByCreatedAtDesc(account);
  }

  /** Revokes a key of that owner. Whether there was one. */
  boolean revoke(SignedIn owner, UUID id) {
    Optional<ApiKey> key = rows.findByIdAndAccountId(id, owner.accountId());
    key.ifPresent(
        found -> {
          rows.delete(id);
          owners.invalidate(found.hash());
          events.own(owner.email(), "key.revoked", found.label());
        });
    return key.isPresent();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void forget(AccountChanged change) {
    owners
        .asMap()
        .values()
        .removeIf(
            owner -> owner.filter(who -> who.accountId().equals(change.account())).isPresent());
  }

  /** H2 and PostgreSQL keep microseconds. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
