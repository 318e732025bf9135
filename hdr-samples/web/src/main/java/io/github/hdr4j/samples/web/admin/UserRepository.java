package io.github.hdr4j.samples.web.admin;

import io.github.hdr4j.samples.web.account.Account;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The rows of accounts, as administrators see and change them. */
interface UserRepository extends Repository<Account, UUID> {
  String MATCHES =
      """
       from account
       where lower(email) like :pattern escape '!' and (:role = '' or role = :role)
      """;

  @Query("select *" + MATCHES + " order by email limit :size offset :skipped")
  List<Account> search(String pattern, String role, int size, long skipped);

  @Query("select count(*)" + MATCHES)
  long count(String pattern, String role);

  Optional<Account> findById(UUID id);

  @Query("select count(*) from reading where account_id = :id")
  long readings(UUID id);

  @Modifying
  @Query("update account set team_id = :team where id = :id")
  int setTeam(UUID id, UUID team);

  @Modifying
  @Query("update account set team_id = null where id = :id")
  int leaveTeam(UUID id);

  @Modifying
  @Query("update account set failed_logins = 0, locked_until = null where id = :id")
  int unlock(UUID id);
}
