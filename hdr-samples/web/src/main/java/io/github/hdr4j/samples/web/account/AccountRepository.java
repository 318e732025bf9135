package io.github.hdr4j.samples.web.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The rows of accounts. Each change touches its own columns only, so none undoes another. */
interface AccountRepository extends Repository<Account, UUID> {
  Optional<Account> findById(UUID id);

  Optional<Account> findByEmail(String email);

  /** Holds the row until the transaction ends: one attempt to sign in after the other. */
  @Query("select * from account where id = :id for update")
  Optional<Account> lock(UUID id);

  @Modifying
  @Query("update account set failed_logins = :failed, locked_until = :until where id = :id")
  int attempted(UUID id, int failed, @Nullable Instant until);

  @Modifying
  @Query("update account set role = :role where id = :id")
  int changeRole(UUID id, Role role);

  @Modifying
  @Query("update account set disabled = :disabled where id = :id")
  int changeDisabled(UUID id, boolean disabled);

  @Modifying
  @Query("update account set password_hash = :hash where id = :id")
  int changePassword(UUID id, @Nullable String hash);

  @Modifying
  @Query("update account set confirmed = true where id = :id")
  int confirm(UUID id);

  @Modifying
  @Query("update account set language = :language, retention_days = :days where id = :id")
  int changeSettings(UUID id, String language, @Nullable Integer days);

  @Modifying
  @Query("delete from account where id = :id")
  int delete(UUID id);

  /** Those who can administer, held until the transaction ends. */
  @Query("select id from account where role = 'ADMIN' and confirmed and not disabled for update")
  List<UUID> holdAdministrators();
}
