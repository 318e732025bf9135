package io.github.hdr4j.samples.web.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A key by which a program calls the API for somebody.
 *
 * @param id of the key, which is not the key itself
 * @param accountId whose it is
 * @param label that its owner tells it by
 * @param hash of the key
 * @param createdAt when it was made
 * @param lastUsedAt to the minute; null if never
 */
@Table("api_key")
record ApiKey(
    @Id UUID id,
    UUID accountId,
    String label,
    String hash,
    Instant createdAt,
    @Nullable Instant lastUsedAt) {}
