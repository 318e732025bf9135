package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.web.api.upload.Upload;
import io.github.hdr4j.samples.web.api.upload.Uploads;
import io.github.hdr4j.samples.web.operation.Caller;
import io.github.hdr4j.samples.web.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Jobs: many pictures at once, read while nobody waits. */
@RestController
@Tag(name = "Jobs")
@RequestMapping(Paths.JOBS)
class JobController {
  private final Uploads uploads;
  private final Wishes wishes;
  private final Jobs jobs;
  private final JobListeners listeners;
  private final Clock clock;

  JobController(Uploads uploads, Wishes wishes, Jobs jobs, JobListeners listeners, Clock clock) {
    this.uploads = uploads;
    this.wishes = wishes;
    this.jobs = jobs;
    this.listeners = listeners;
    this.clock = clock;
  }

  @Operation(
      summary = "Starts a job",
      description = "Many pictures in one request, read while nobody waits.")
  @PostMapping(consumes = Paths.NO_FORM)
  ResponseEntity<JobStatus> start(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "digit") String mode,
      @RequestParam Optional<String> template,
      @RequestParam(defaultValue = "true") boolean keep,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Wish wish = wishes.of(mode, template, keep);
    jobs.checkRoom(who.accountId());
    Caller caller = Caller.of(who, request);
    Upload upload = uploads.read(request, response, caller, jobs.mostPictures());
    JobStatus status;
    try {
      status = jobs.start(who.accountId(), wish, upload).status();
    } catch (RuntimeException e) {
      upload.close();
      throw e;
    }
    return ResponseEntity.accepted()
        .location(URI.create(Paths.JOBS + "/" + status.id()))
        .body(status);
  }

  @Operation(summary = "Tells how far a job is", description = "Until ten minutes after its end.")
  @GetMapping("/{id}")
  JobStatus status(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    return jobs.find(who.accountId(), id).status();
  }

  @Operation(
      summary = "Tells of a job while it goes on",
      description =
          "Server-sent events: \"progress\" with how far it is, \"result\" with the index and the"
              + " reading of a picture, and \"done\" in the end.")
  @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestHeader(name = "Last-Event-ID", defaultValue = "-1") int last) {
    return listeners.listen(jobs.find(who.accountId(), id), Math.max(0, last + 1));
  }

  @Operation(summary = "Cancels a job", description = "What was read until then stays.")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    jobs.find(who.accountId(), id).end(JobState.CANCELLED, clock.instant());
  }
}
