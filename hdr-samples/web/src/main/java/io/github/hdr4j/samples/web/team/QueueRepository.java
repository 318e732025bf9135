package io.github.hdr4j.samples.web.team;

import io.github.hdr4j.samples.web.reading.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The readings of teams. */
interface QueueRepository extends Repository<Reading, UUID> {
  @Query(
      """
      select r.* from reading r join account a on a.id = r.account_id
      where r.id = :id and a.team_id = :team\
      """)
  Optional<Reading> find(UUID team, UUID id);

  /** Uncertain readings that nobody has confirmed, from the one that follows a reading on. */
  @Query(
      """
      select r.* from reading r join account a on a.id = r.account_id
      where a.team_id = :team and r.verdict = 'uncertain' and r.correction is null
        and (r.created_at > :at or (r.created_at = :at and r.id > :id))
      order by r.created_at, r.id limit :size\
      """)
  List<Reading> after(UUID team, Instant at, UUID id, int size);

  /** One statement, so that of two clerks the database lets only one be the first. */
  @Modifying
  @Query(
      """
      update reading set correction = :correction, corrected_at = :at, corrected_by = :clerk
      where id = :id and correction is null
        and account_id in (select id from account where team_id = :team)\
      """)
  int confirm(UUID team, UUID id, String correction, Instant at, UUID clerk);

  @Query("select email from account where id = :id")
  Optional<String> address(UUID id);
}
