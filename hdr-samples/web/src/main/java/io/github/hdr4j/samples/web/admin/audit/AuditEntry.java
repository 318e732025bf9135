package io.github.hdr4j.samples.web.admin.audit;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that somebody did.
 *
 * @param id of the entry
 * @param at when
 * @param actor address of who did it, or {@code server}
 * @param action a word such as {@code account.disabled}
 * @param subject what it was done to, such as an address
 * @param detail more about it; perhaps empty
 */
@Table("audit_entry")
public record AuditEntry(
    @Id UUID id, Instant at, String actor, String action, String subject, String detail) {}
