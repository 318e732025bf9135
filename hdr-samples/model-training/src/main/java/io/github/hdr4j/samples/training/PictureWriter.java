package io.github.hdr4j.samples.training;

import io.github.hdr4j.samples.toolkit.files.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a folder of numbered pictures and a table that says what is on them. */
final class PictureWriter {

  /**
   * A picture and what is on it.
   *
   * @param extension of the file's name, without the point
   * @param content of the file
   * @param facts of the table's lines about it, without the file's name
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Written(String extension, byte[] content, List<String> facts) {}

  /** Makes pictures. */
  @FunctionalInterface
  interface Source {
    /** The picture of a number, the same whenever it is asked for. */
    Written picture(int number);
  }

  private PictureWriter() {}

  /** Writes the pictures on all cores, then the table. */
  static void write(Path folder, int count, String table, Source source) throws IOException {
    Files.createDirectories(folder);
    String lines;
    try {
      lines =
          IntStream.range(0, count)
              .parallel()
              .mapToObj(number -> write(folder, number, source.picture(number)))
              .collect(Collectors.joining());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    // last, and whole: a table is there only when its pictures are
    WholeFile.write(folder.resolve(table), lines.getBytes(StandardCharsets.UTF_8));
  }

  private static String write(Path folder, int number, Written picture) {
    String name = "%04d.%s".formatted(number, picture.extension());
    try {
      Files.write(folder.resolve(name), picture.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return picture.facts().stream()
        .map(fact -> name + "\t" + fact + "\n")
        .collect(Collectors.joining());
  }
}
