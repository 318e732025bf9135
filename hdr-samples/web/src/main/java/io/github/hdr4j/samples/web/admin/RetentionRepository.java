package io.github.hdr4j.samples.web.admin;

import io.github.hdr4j.samples.web.account.Account;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** What has to go after some time. */
interface RetentionRepository extends Repository<Account, UUID> {
  List<Account> findByRetentionDaysIsNotNull();

  @Query("select min(created_at) from reading where account_id = :account")
  Optional<Instant> oldest(UUID account);

  @Modifying
  @Query("delete from mail_token where expires_at < :before")
  int deleteTokens(Instant before);

  @Modifying
  @Query("delete from account where not confirmed and created_at < :before")
  int deleteUnconfirmed(Instant before);
}
