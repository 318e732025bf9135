package io.github.hdr4j.samples.web.account;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A link that was mailed.
 *
 * @param id of the row
 * @param accountId whose address it was mailed to
 * @param purpose what the link is for
 * @param hash of the secret word in the link
 * @param expiresAt from when on it no longer counts
 */
@Table("mail_token")
record MailToken(@Id UUID id, UUID accountId, Purpose purpose, String hash, Instant expiresAt) {}
