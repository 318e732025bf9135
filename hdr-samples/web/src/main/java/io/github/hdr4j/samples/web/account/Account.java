package io.github.hdr4j.samples.web.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody with an account.
 *
 * @param id of the account
 * @param email in lower case
 * @param passwordHash null if he signs in elsewhere only
 * @param role what he may do
 * @param confirmed whether the address is his
 * @param disabled whether an administrator locked him out
 * @param failedLogins since the last login
 * @param lockedUntil when he may try again; null if he may now
 * @param language a tag such as {@code en}
 * @param retentionDays after which readings are deleted; null keeps them
 * @param teamId his team; null if he has none
 * @param createdAt when he registered
 */
@Table("account")
public record Account(
    @Id UUID id,
    String email,
    @Nullable String passwordHash,
    Role role,
    boolean confirmed,
    boolean disabled,
    int failedLogins,
    @Nullable Instant lockedUntil,
    String language,
    @Nullable Integer retentionDays,
    @Nullable UUID teamId,
    Instant createdAt) {}
