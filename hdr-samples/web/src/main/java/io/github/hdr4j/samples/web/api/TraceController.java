package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.web.api.problem.ProblemType;
import io.github.hdr4j.samples.web.api.problem.Refusal;
import io.github.hdr4j.samples.web.api.upload.Upload;
import io.github.hdr4j.samples.web.api.upload.Uploads;
import io.github.hdr4j.samples.web.operation.Caller;
import io.github.hdr4j.samples.web.operation.PictureRate;
import io.github.hdr4j.samples.web.reading.Mode;
import io.github.hdr4j.samples.web.reading.NotReadableException;
import io.github.hdr4j.samples.web.reading.Reader;
import io.github.hdr4j.samples.web.reading.Reading;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.reading.StoredPicture;
import io.github.hdr4j.samples.web.reading.Submission;
import io.github.hdr4j.samples.web.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** How digits are read, step by step. */
@RestController
@Tag(name = "Recognitions")
class TraceController {
  private final Uploads uploads;
  private final Reader reader;
  private final Readings readings;
  private final Owners owners;
  private final PictureRate rate;

  TraceController(
      Uploads uploads, Reader reader, Readings readings, Owners owners, PictureRate rate) {
    this.uploads = uploads;
    this.reader = reader;
    this.readings = readings;
    this.owners = owners;
    this.rate = rate;
  }

  @Operation(summary = "Shows how a digit is read", description = "One picture; nothing is kept.")
  @PostMapping(path = Paths.V1 + "/traces", consumes = Paths.NO_FORM)
  ObjectNode trace(
      @AuthenticationPrincipal @Nullable SignedIn who,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, NotReadableException {
    try (Upload upload = uploads.read(request, response, Caller.of(who, request), 1)) {
      return TraceJson.of(reader.explain(upload.pictures().get(0)));
    }
  }

  @Operation(
      summary = "Shows how a reading came about",
      description = "For readings of mode=digit.")
  @GetMapping(Paths.RECOGNITIONS + "/{id}/trace")
  ObjectNode trace(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, NotReadableException {
    rate.take(Caller.of(who, request), response);
    Reading reading = owners.ownOrTeams(who, id);
    if (!reading.mode().equals(Mode.DIGIT.word())) {
      throw new Refusal(
          ProblemType.UNPROCESSABLE,
          "Only the reading of one digit can be traced; this one's mode is \"%s\"."
              .formatted(reading.mode()));
    }
    StoredPicture picture = readings.picture(id).orElseThrow(Owners::missing);
    return TraceJson.of(reader.explain(new Submission(reading.name(), picture.bytes())));
  }
}
