package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.web.api.problem.ProblemType;
import io.github.hdr4j.samples.web.api.problem.Refusal;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.security.SignedIn;
import io.github.hdr4j.samples.web.team.Confirmation;
import io.github.hdr4j.samples.web.team.ConfirmationQueue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people say that pictures show. */
@RestController
@Tag(name = "History")
@RequestMapping(Paths.RECOGNITIONS)
class CorrectionController {
  private static final int LONGEST = 4000;

  private final Readings readings;
  private final Owners owners;
  private final ConfirmationQueue queue;

  CorrectionController(Readings readings, Owners owners, ConfirmationQueue queue) {
    this.readings = readings;
    this.owners = owners;
    this.queue = queue;
  }

  /** What a picture shows. */
  record Correction(
      @Schema(description = "The digits; empty if there are none.", example = "42")
          @Nullable String text) {}

  @Operation(
      summary = "Corrects a reading",
      description = "By its owner, or by a clerk of the owner's team.")
  @PutMapping("/{id}/correction")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void correct(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestBody Correction correction) {
    String text = correction.text();
    if (text == null || text.length() > LONGEST) {
      throw Filters.malformed(
          "\"text\" must be a string of at most %d characters: what the picture shows."
              .formatted(LONGEST));
    }
    if (readings.find(who.accountId(), id).isEmpty()) {
      confirm(who, id, text);
    } else if (!readings.correct(id, text, who.accountId())) {
      throw Owners.missing();
    }
  }

  /** A clerk, as in the team's queue: the first one counts. */
  private void confirm(SignedIn clerk, UUID id, String text) {
    UUID team = owners.team(clerk).orElseThrow(Owners::missing);
    Confirmation outcome = queue.confirm(team, id, text.strip(), clerk);
    if (outcome instanceof Confirmation.Late late) {
      throw new Refusal(
          ProblemType.CONFLICT,
          "This reading was confirmed already, as \"%s\". Its owner can correct it."
              .formatted(late.text()));
    }
    if (outcome instanceof Confirmation.Gone) {
      throw Owners.missing();
    }
  }
}
