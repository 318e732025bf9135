package io.github.hdr4j.samples.toolkit.reading;

import java.nio.file.Path;
import java.util.List;

/**
 * A picture of a page and all that stands on it.
 *
 * @param file the picture; it need not exist
 * @param marks one or more
 */
public record LabelledPage(Path file, List<LabelledMark> marks) {
  /**
   * Copies the list.
   *
   * @param file the picture
   * @param marks one or more
   */
  public LabelledPage {
    marks = List.copyOf(marks);
  }
}
