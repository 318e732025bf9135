package io.github.hdr4j.samples.web.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The rows of mailed links. */
interface MailTokenRepository extends Repository<MailToken, UUID> {
  Optional<MailToken> findByHashAndPurpose(String hash, Purpose purpose);

  boolean existsByAccountIdAndPurposeAndExpiresAtAfter(
      UUID accountId, Purpose purpose, Instant time);

  @Modifying
  @Query("delete from mail_token where id = :id")
  int delete(UUID id);

  @Modifying
  @Query("delete from mail_token where account_id = :account and purpose = :purpose")
  int deleteAll(UUID account, Purpose purpose);
}
