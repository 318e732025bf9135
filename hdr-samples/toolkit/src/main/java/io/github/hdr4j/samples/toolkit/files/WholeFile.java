package io.github.hdr4j.samples.toolkit.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are written whole or not at all, so that one from before outlives any failure. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Writer {
    /**
     * Writes it.
     *
     * @param file to write to
     * @throws IOException if that fails
     */
    void write(Path file) throws IOException;
  }

  /**
   * Has a file written beside its place, and puts it there when it is complete.
   *
   * @param file to write, in a folder that is there
   * @param writer of the content
   * @throws IOException if it cannot be written; a file from before is as it was
   */
  public static void write(Path file, Writer writer) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      writer.write(part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Writes bytes.
   *
   * @param file to write, in a folder that is there
   * @param content all of it
   * @throws IOException if it cannot be written; a file from before is as it was
   */
  public static void write(Path file, byte[] content) throws IOException {
    write(file, part -> Files.write(part, content));
  }
}
