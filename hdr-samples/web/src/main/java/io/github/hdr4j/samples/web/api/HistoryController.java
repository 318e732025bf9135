package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.web.reading.ReadingFilter;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The readings that somebody keeps. */
@RestController
@Tag(name = "History")
@RequestMapping(Paths.RECOGNITIONS)
class HistoryController {
  private static final int LARGEST_PAGE = 100;
  private static final int LAST_PAGE = 1_000_000;

  private final Readings readings;
  private final Owners owners;

  HistoryController(Readings readings, Owners owners) {
    this.readings = readings;
    this.owners = owners;
  }

  @Operation(summary = "Lists readings", description = "Those of the account, the newest first.")
  @GetMapping
  ReadingList list(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String verdict,
      @RequestParam(defaultValue = "false") boolean corrected,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    ReadingFilter filter = Filters.of(q, verdict, corrected);
    if (page < 0 || page > LAST_PAGE) {
      throw Filters.malformed("\"page\" must be 0 to %d.".formatted(LAST_PAGE));
    }
    if (size < 1 || size > LARGEST_PAGE) {
      throw Filters.malformed("\"size\" must be 1 to %d.".formatted(LARGEST_PAGE));
    }
    return ReadingList.of(readings.search(who.accountId(), filter, page, size));
  }

  @Operation(summary = "Shows a reading")
  @GetMapping("/{id}")
  ReadingDetail one(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    return ReadingDetail.of(owners.own(who, id));
  }

  @Operation(summary = "Deletes a reading", description = "With its picture.")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    if (!readings.delete(who.accountId(), id)) {
      throw Owners.missing();
    }
  }

  @Operation(
      summary = "Deletes all readings",
      description = "With their pictures. This cannot be undone.")
  @DeleteMapping
  Deleted deleteAll(@AuthenticationPrincipal SignedIn who) {
    return new Deleted(readings.deleteAll(who.accountId()));
  }

  /** How many readings are no more. */
  record Deleted(int deleted) {}
}
