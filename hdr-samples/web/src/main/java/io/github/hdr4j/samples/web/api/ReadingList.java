package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.web.reading.ReadingPage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of a history. */
@Schema(description = "A page of the readings that match, the newest first.")
record ReadingList(
    List<ReadingSummary> readings,
    @Schema(description = "Number of this page, from 0.") int page,
    @Schema(description = "How many pages there are, 1 or more.") int pages,
    @Schema(description = "How many readings match.") long total) {
  ReadingList {
    readings = List.copyOf(readings);
  }

  static ReadingList of(ReadingPage page) {
    return new ReadingList(
        page.readings().stream().map(ReadingSummary::of).toList(),
        page.number(),
        page.pages(),
        page.total());
  }
}
