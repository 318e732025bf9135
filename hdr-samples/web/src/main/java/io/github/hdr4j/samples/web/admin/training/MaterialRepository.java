package io.github.hdr4j.samples.web.admin.training;

import io.github.hdr4j.samples.web.reading.Reading;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The readings that can teach. */
interface MaterialRepository extends Repository<Reading, UUID> {
  String TEACHES =
      """
       from reading
       where mode = 'digit'
         and correction in ('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')
      """;

  @Query("select id, correction" + TEACHES + " and account_id = :account order by created_at, id")
  List<LabelledReading> of(UUID account);

  @Query("select id, correction" + TEACHES + " order by created_at, id")
  List<LabelledReading> all();

  @Query("select count(*)" + TEACHES)
  long count();
}
