package io.github.hdr4j.samples.web.reading;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What was read for somebody, as it is kept.
 *
 * @param id that nobody can guess
 * @param accountId whose it is
 * @param createdAt when it was read
 * @param name as the sender calls the picture
 * @param mode a {@link Mode#word()}
 * @param verdict a word such as {@code accepted}
 * @param text what was read; empty if nothing
 * @param confidence that all of it is right, 0 to 1
 * @param result the JSON object that the API answers with
 * @param correction what a person says it is; null if nobody did
 * @param correctedAt when that was said
 * @param correctedBy who said it
 */
@Table("reading")
public record Reading(
    @Id UUID id,
    UUID accountId,
    Instant createdAt,
    String name,
    String mode,
    String verdict,
    String text,
    double confidence,
    String result,
    @Nullable String correction,
    @Nullable Instant correctedAt,
    @Nullable UUID correctedBy) {

  /**
   * The best that is known: what a person says, or else what was read.
   *
   * @return digits, lines of digits, or fields
   */
  public String content() {
    return Optional.ofNullable(correction).orElse(text);
  }
}
