package io.github.hdr4j.samples.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All data of a run.
 *
 * @param training all training parts, repetitions included
 * @param validation all validation parts
 * @param description which folder gave what
 */
record TrainingData(Samples training, Samples validation, String description) {

  /**
   * Reads folders, digits first.
   *
   * @param neighbours how many pictures of several digits to put together from those read
   * @throws IOException if one cannot be read, or there is too little to train or validate with
   */
  static TrainingData load(List<DataFolder> folders, SampleLoader loader, int batch, int neighbours)
      throws IOException {
    Samples training = new Samples(List.of());
    Samples validation = new Samples(List.of());
    StringBuilder description = new StringBuilder();
    for (DataFolder folder : folders) {
      DataPart part = loader.load(folder);
      training = training.and(part.training());
      validation = validation.and(part.validation());
      description.append(description.isEmpty() ? "" : "; ").append(part.description());
    }
    List<DataPart> nonDigits = new ArrayList<>();
    for (DataFolder folder : folders) {
      loader.loadNonDigits(folder).ifPresent(nonDigits::add);
    }
    if (neighbours > 0 && training.size() > 0 && validation.size() > 0) {
      nonDigits.add(loader.neighbours(training, validation, neighbours));
    }
    for (DataPart part : nonDigits) {
      training = training.and(part.training());
      validation = validation.and(part.validation());
      description.append("; ").append(part.description());
    }
    if (training.size() < batch || validation.size() == 0) {
      throw new IOException(
          "too few pictures: "
              + training.size()
              + " for training (a batch is "
              + batch
              + "), "
              + validation.size()
              + " for validation");
    }
    return new TrainingData(training, validation, description.toString());
  }

  /** The outputs that a network for it needs: ten digits, and "not a digit" if there are such. */
  int classes() {
    return training.haveNonDigits() ? Samples.NOT_A_DIGIT + 1 : Samples.NOT_A_DIGIT;
  }

  /** Identifies the data in a checkpoint. */
  String fingerprint() {
    return Long.toHexString(training.checksum()) + "-" + Long.toHexString(validation.checksum());
  }
}
