package io.github.hdr4j.samples.compare.contest;

import java.io.IOException;
import java.nio.file.Path;

/** Whoever takes part: learns from digits and leaves a model file, which a backend opens. */
public interface Contestant {
  /** A short name, under which the model file is written. */
  String name();

  /** What people call it. */
  String title();

  /** What was set by hand, in words. */
  String parameters();

  /** The name of the backend that opens the model file. */
  String backend();

  /** The end of the model file's name, with a dot. */
  String ending();

  /** How often {@link #train} says that it has come a step further. */
  int steps(Lesson lesson);

  /**
   * Learns, calibrates, and writes a model file with the properties of {@link ModelProperties}.
   *
   * @param lesson to learn from
   * @param file to write; nobody reads it before this returns
   * @param step called {@link #steps} times
   * @throws IOException if the file cannot be written
   */
  void train(Lesson lesson, Path file, Runnable step) throws IOException;
}
