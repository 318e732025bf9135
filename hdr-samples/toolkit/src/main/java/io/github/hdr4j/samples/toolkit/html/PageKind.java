package io.github.hdr4j.samples.toolkit.html;

import java.util.regex.Pattern;

/**
 * What a folder with a page is for, by which one's own are told from those of others.
 *
 * @param name a word, such as {@code trace}
 * @param files what else lies in the folder beside the page: paths from there, with {@code /}
 *     between their parts, and those of sub-folders
 */
public record PageKind(String name, Pattern files) {
  /** Stands near the beginning of every page of this kind, and nowhere else. */
  public String generator() {
    return "<meta name=\"generator\" content=\"hdr %s\"/>".formatted(name);
  }
}
