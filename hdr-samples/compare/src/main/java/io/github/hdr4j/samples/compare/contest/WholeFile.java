package io.github.hdr4j.samples.compare.contest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are written whole or not at all, so that one from before outlives any failure. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes the content of a file. */
  public interface Writer {
    /** Writes it to this file. */
    void write(Path file) throws IOException;
  }

  /**
   * Has a file written beside its place, and puts it there when it is complete.
   *
   * @param file to write; its folder is made if it is missing
   * @param writer of the content
   * @throws IOException if it cannot be written; a file from before is as it was
   */
  public static void write(Path file, Writer writer) throws IOException {
    Path place = file.toAbsolutePath();
    Files.createDirectories(place.resolveSibling(""));
    Path part = place.resolveSibling(place.getFileName() + ".part");
    try {
      writer.write(part);
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
