package io.github.hdr4j.samples.toolkit.reading;

import java.util.List;

/** What became of one labelled page. Immutable. */
public sealed interface PageOutcome {
  /**
   * The page.
   *
   * @return with what stands on it
   */
  LabelledPage page();

  /**
   * A page whose digits were looked for.
   *
   * @param page the page
   * @param found digits of the page that were found, and read as what they are
   * @param misread digits that were found, and read as others
   * @param accepted marks that are no digits, but were taken for some
   * @param stray digits that were found where nothing of the sort stands
   */
  record Searched(
      LabelledPage page,
      List<LabelledMark> found,
      List<LabelledMark> misread,
      List<LabelledMark> accepted,
      int stray)
      implements PageOutcome {
    /**
     * Copies the lists.
     *
     * @param page the page
     * @param found digits that were found
     * @param misread digits that were read as others
     * @param accepted marks that are no digits
     * @param stray digits where nothing stands
     */
    public Searched {
      found = List.copyOf(found);
      misread = List.copyOf(misread);
      accepted = List.copyOf(accepted);
    }
  }

  /**
   * A page that could not be decoded.
   *
   * @param page the page
   * @param error why
   */
  record Unreadable(LabelledPage page, String error) implements PageOutcome {}
}
