package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.toolkit.report.ResultJson;
import io.github.hdr4j.samples.toolkit.report.Source;
import io.github.hdr4j.samples.web.reading.BusyException;
import io.github.hdr4j.samples.web.reading.Submission;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the pictures of jobs. */
@Component
class JobWorker {
  private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);

  private final Recognitions recognitions;
  private final Clock clock;

  JobWorker(Recognitions recognitions, Clock clock) {
    this.recognitions = recognitions;
    this.clock = clock;
  }

  /** Reads all pictures of a job, one after the other, until it is cancelled. */
  void run(Job job) {
    try {
      int index = 0;
      for (Optional<Submission> next = job.next(); next.isPresent(); next = job.next()) {
        ObjectNode answer = read(job, next.orElseThrow());
        ObjectNode event = JsonNodeFactory.instance.objectNode().put("index", index);
        event.setAll(answer);
        job.add(event.toString(), !answer.has("error"));
        index++;
      }
    } finally {
      job.end(JobState.DONE, clock.instant());
      job.release();
    }
  }

  private ObjectNode read(Job job, Submission picture) {
    while (!job.status().state().ended()) {
      try {
        return recognitions.readOrExplain(picture, job.wish(), Optional.of(job.account()));
      } catch (BusyException e) {
        LOG.debug("Job {} waits for its turn", job.id());
      } catch (RuntimeException e) {
        LOG.error("A picture of job {} failed", job.id(), e);
        return failed(picture, "The server made a mistake; its log says why.");
      }
    }
    return failed(picture, "The job was cancelled before the picture was read.");
  }

  private static ObjectNode failed(Submission picture, String error) {
    return ResultJson.failed(Source.name(picture.name()), error);
  }
}
