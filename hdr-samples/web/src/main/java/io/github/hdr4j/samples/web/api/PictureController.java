package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.reading.StoredPicture;
import io.github.hdr4j.samples.web.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pictures of readings. A browser is told to take them for nothing else. */
@RestController
@Tag(name = "History")
@RequestMapping(Paths.RECOGNITIONS)
class PictureController {
  /** They never change, but may be deleted. */
  private static final CacheControl FRESH = CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();

  private final Readings readings;
  private final Owners owners;

  PictureController(Readings readings, Owners owners) {
    this.readings = readings;
    this.owners = owners;
  }

  @Operation(summary = "The picture of a reading", description = "Drawn anew: a PNG or JPEG file.")
  @GetMapping("/{id}/picture")
  ResponseEntity<byte[]> picture(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    return find(who, id).file().answer(FRESH);
  }

  @Operation(summary = "A small picture of a reading")
  @GetMapping("/{id}/thumbnail")
  ResponseEntity<byte[]> thumbnail(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    return find(who, id).smallFile().answer(FRESH);
  }

  private StoredPicture find(SignedIn who, UUID id) {
    return readings.picture(owners.ownOrTeams(who, id).id()).orElseThrow(Owners::missing);
  }
}
