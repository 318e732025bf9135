package io.github.hdr4j.samples.web.admin.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be trained.
 *
 * @param start file of the model to start from; empty for the bundled one
 * @param folders of digits, each with MNIST's files or with folders 0 to 9
 * @param data what the model says of where its digits come from
 * @param epochs passes over the digits
 * @param name what the model is called
 * @param model file to write
 * @param report folder to write two pages into, {@code before} and {@code after}
 */
public record TrainingOrder(
    Optional<Path> start,
    List<Path> folders,
    String data,
    int epochs,
    String name,
    Path model,
    Path report) {
  /**
   * Copies the list.
   *
   * @param start file of the model to start from
   * @param folders of digits
   * @param data what the model says of where its digits come from
   * @param epochs passes over the digits
   * @param name what the model is called
   * @param model file to write
   * @param report folder to write two pages into
   */
  public TrainingOrder {
    folders = List.copyOf(folders);
  }
}
