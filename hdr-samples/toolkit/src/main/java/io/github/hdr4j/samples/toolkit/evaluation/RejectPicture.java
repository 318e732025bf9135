package io.github.hdr4j.samples.toolkit.evaluation;

import java.nio.file.Path;

/**
 * A picture that shows no digit.
 *
 * @param file the picture
 * @param kind what it shows instead: the sub-folder of its set, with {@code /} between its parts,
 *     or {@link #NO_KIND}
 */
public record RejectPicture(Path file, String kind) {
  /** The kind of a picture that lies in no sub-folder. */
  public static final String NO_KIND = ".";

  /**
   * A picture of a set, its kind taken from where it lies.
   *
   * @param folder of the set
   * @param file below that folder
   * @return the picture
   */
  public static RejectPicture in(Path folder, Path file) {
    Path within = folder.relativize(file);
    StringBuilder kind = new StringBuilder();
    for (int i = 0; i < within.getNameCount() - 1; i++) {
      kind.append(i == 0 ? "" : "/").append(within.getName(i));
    }
    return new RejectPicture(file, kind.isEmpty() ? NO_KIND : kind.toString());
  }
}
