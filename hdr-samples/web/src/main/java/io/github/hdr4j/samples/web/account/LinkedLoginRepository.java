package io.github.hdr4j.samples.web.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The rows of logins at other places. */
interface LinkedLoginRepository extends Repository<LinkedLogin, UUID> {
  Optional<LinkedLogin> findByProviderAndSubject(String provider, String subject);

  @Modifying
  @Query("delete from linked_login where account_id = :account")
  int deleteAll(UUID account);
}
