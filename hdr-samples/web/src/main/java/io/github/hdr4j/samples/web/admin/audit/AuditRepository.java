package io.github.hdr4j.samples.web.admin.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The rows of the log. */
interface AuditRepository extends Repository<AuditEntry, UUID> {
  String MATCHES =
      """
       from audit_entry
       where (:action = '' or action = :action)
         and (lower(actor) like :pattern escape '!'
           or lower(subject) like :pattern escape '!'
           or lower(detail) like :pattern escape '!')
      """;

  @Query("select *" + MATCHES + " order by at desc, id limit :size offset :skipped")
  List<AuditEntry> search(String pattern, String action, int size, long skipped);

  @Query("select count(*)" + MATCHES)
  long count(String pattern, String action);

  @Query("select distinct action from audit_entry order by action")
  List<String> actions();

  @Modifying
  @Query("delete from audit_entry where at < :before")
  int deleteOlder(Instant before);
}
