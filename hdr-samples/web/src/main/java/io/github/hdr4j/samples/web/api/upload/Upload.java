package io.github.hdr4j.samples.web.api.upload;

import io.github.hdr4j.samples.web.reading.Submission;
import java.util.List;

/**
 * The pictures of a request, in memory.
 *
 * @param pictures in the order sent, one or more
 * @param hold on the memory that they take
 */
public record Upload(List<Submission> pictures, Memory.Hold hold) implements AutoCloseable {
  /**
   * Copies the list.
   *
   * @param pictures in the order sent
   * @param hold on the memory that they take
   */
  public Upload {
    pictures = List.copyOf(pictures);
  }

  /** Lets others have the memory. */
  @Override
  public void close() {
    hold.close();
  }
}
