package io.github.hdr4j.samples.web.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The rows of API keys. */
interface ApiKeyRepository extends Repository<ApiKey, UUID> {
  Optional<ApiKey> findByHash(String hash);

  Optional<ApiKey> findByIdAndAccountId(UUID id, UUID accountId);

  List<ApiKey> findByAccountIdOrderByCreatedAtDesc(UUID accountId);

  long countByAccountId(UUID accountId);

  @Modifying
  @Query("delete from api_key where id = :id")
  int delete(UUID id);

  @Modifying
  @Query(
      """
      update api_key set last_used_at = :now
      where id = :id and (last_used_at is null or last_used_at <= :before)\
      """)
  int used(UUID id, Instant now, Instant before);
}
