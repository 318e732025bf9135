package io.github.hdr4j.samples.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** How far a job is. */
@Schema(description = "How far a job is.")
record JobStatus(
    UUID id,
    @Schema(description = "Number of its pictures.", example = "120") int total,
    @Schema(description = "Pictures that are through, those that failed included.") int done,
    @Schema(description = "Pictures that could not be read.") int failed,
    @Schema(
            type = "string",
            allowableValues = {"queued", "running", "done", "cancelled"})
        JobState state) {}
