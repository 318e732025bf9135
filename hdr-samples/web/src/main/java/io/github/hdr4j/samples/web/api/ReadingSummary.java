package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.web.reading.Reading;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reading in a list. */
@Schema(description = "A reading that is kept.")
record ReadingSummary(
    UUID id,
    @Schema(description = "When the picture was read.") Instant createdAt,
    @Schema(description = "Name of the picture, as it was sent.", example = "seven.png")
        String name,
    @Schema(allowableValues = {"digit", "number", "form"}) String mode,
    @Schema(
            description = "Of the whole picture.",
            allowableValues = {"accepted", "uncertain", "not_a_digit", "blank"})
        String verdict,
    @Schema(description = "What was read; empty if nothing.", example = "7") String text,
    @Schema(description = "Probability that all of it is right.", example = "0.998")
        double confidence,
    @Schema(description = "What a person says it is.", nullable = true)
        @Nullable String correction) {
  static ReadingSummary of(Reading reading) {
    return new ReadingSummary(
        reading.id(),
        reading.createdAt(),
        reading.name(),
        reading.mode(),
        reading.verdict(),
        reading.text(),
        reading.confidence(),
        reading.correction());
  }
}
