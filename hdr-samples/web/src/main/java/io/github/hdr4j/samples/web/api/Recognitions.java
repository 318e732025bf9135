package io.github.hdr4j.samples.web.api;

import io.github.hdr4j.samples.toolkit.report.ResultJson;
import io.github.hdr4j.samples.toolkit.report.Source;
import io.github.hdr4j.samples.web.operation.ReadingMetrics;
import io.github.hdr4j.samples.web.reading.NotReadableException;
import io.github.hdr4j.samples.web.reading.ReadResult;
import io.github.hdr4j.samples.web.reading.Reader;
import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.reading.Submission;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Reads pictures, keeps what is to be kept, and measures. */
@Component
class Recognitions {
  /** The member of an answer that names what is kept. */
  static final String ID = "id";

  private final Reader reader;
  private final Readings readings;
  private final ReadingMetrics metrics;

  Recognitions(Reader reader, Readings readings, ReadingMetrics metrics) {
    this.reader = reader;
    this.readings = readings;
    this.metrics = metrics;
  }

  /**
   * Reads a picture.
   *
   * @return what was read, with an {@code id} if it is kept
   * @throws io.github.hdr4j.samples.web.reading.BusyException if too many others wait
   */
  ObjectNode read(Submission picture, Wish wish, Optional<UUID> account)
      throws NotReadableException {
    ReadResult result = measured(picture, wish);
    ObjectNode answer = result.json();
    account
        .filter(any -> wish.keep())
        .map(owner -> readings.keep(owner, picture.name(), wish.mode(), result))
        .ifPresent(kept -> answer.put(ID, kept.id().toString()));
    return answer;
  }

  /**
   * Reads one of several pictures.
   *
   * @return what was read, or why it could not be
   */
  ObjectNode readOrExplain(Submission picture, Wish wish, Optional<UUID> account) {
    try {
      return read(picture, wish, account);
    } catch (NotReadableException e) {
      return ResultJson.failed(Source.name(picture.name()), String.valueOf(e.getMessage()));
    }
  }

  private ReadResult measured(Submission picture, Wish wish) throws NotReadableException {
    try (ReadingMetrics.Run run = metrics.begin()) {
      try {
        ReadResult result = reader.read(picture, wish.mode(), wish.template());
        run.done(wish.mode(), result.verdict());
        return result;
      } catch (NotReadableException e) {
        run.unreadable(wish.mode());
        throw e;
      }
    }
  }
}
