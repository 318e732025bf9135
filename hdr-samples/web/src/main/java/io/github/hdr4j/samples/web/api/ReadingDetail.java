package io.github.hdr4j.samples.web.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.hdr4j.samples.web.reading.Reading;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A reading with all that is known of it. */
@Schema(description = "A reading that is kept, with its result.")
record ReadingDetail(
    @JsonUnwrapped ReadingSummary summary,
    @Schema(description = "When a person said so.", nullable = true) @Nullable Instant correctedAt,
    @Schema(description = "What POST /recognitions answered.", type = "object") @JsonRawValue
        String result) {
  static ReadingDetail of(Reading reading) {
    return new ReadingDetail(ReadingSummary.of(reading), reading.correctedAt(), reading.result());
  }
}
