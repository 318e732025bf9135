package io.github.hdr4j.samples.web.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The rows of readings. */
interface ReadingRepository extends Repository<Reading, UUID> {
  String MATCHES =
      """
       from reading
       where account_id = :account
         and (:verdict = '' or verdict = :verdict)
         and (not :corrected or correction is not null)
         and (lower(name) like :pattern escape '!'
           or lower(text) like :pattern escape '!'
           or lower(coalesce(correction, '')) like :pattern escape '!')
      """;

  Optional<Reading> findByIdAndAccountId(UUID id, UUID accountId);

  Optional<Reading> findById(UUID id);

  @Query("select *" + MATCHES + " order by created_at desc, id limit :size offset :skipped")
  List<Reading> search(
      UUID account, String pattern, String verdict, boolean corrected, int size, long skipped);

  @Query("select count(*)" + MATCHES)
  long count(UUID account, String pattern, String verdict, boolean corrected);

  @Query("select *" + MATCHES + " order by created_at desc, id")
  Stream<Reading> stream(UUID account, String pattern, String verdict, boolean corrected);

  @Modifying
  @Query("delete from reading where id = :id and account_id = :account")
  int delete(UUID id, UUID account);

  @Modifying
  @Query("delete from reading where account_id = :account")
  int deleteAll(UUID account);

  @Modifying
  @Query(
      """
      update reading set correction = :correction, corrected_at = :at, corrected_by = :by
      where id = :id""")
  int correct(UUID id, String correction, Instant at, UUID by);

  /** Uncertain readings of a team's members that nobody has confirmed, the oldest first. */
  @Query(
      """
      select r.* from reading r join account a on a.id = r.account_id
      where a.team_id = :team and r.verdict = 'uncertain' and r.correction is null
      order by r.created_at, r.id limit :size""")
  List<Reading> queue(UUID team, int size);

  @Query(
      """
      select count(*) from reading r join account a on a.id = r.account_id
      where a.team_id = :team and r.verdict = 'uncertain' and r.correction is null""")
  long queued(UUID team);

  /** Deletes what is kept longer than its account wants it. */
  @Modifying
  @Query("delete from reading where account_id = :account and created_at < :before")
  int deleteOlder(UUID account, Instant before);
}
