package io.github.hdr4j.samples.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All data of a run.
 *
 * @param training all training parts, repetitions included
 * @param validation all validation parts
 * @param description which folder gave what
 */
record TrainingData(Samples training, Samples validation, String description) {

  /**
   * How many pictures are made from the digits read.
   *
   * @param damaged of one digit, damaged before preparation
   * @param neighbours of several digits and pieces of them
   * @param numbers of which the pieces are taken
   * @param photographed of one digit on a sheet of paper
   */
  record Made(int damaged, int neighbours, int numbers, int photographed) {}

  /**
   * Reads folders, digits first.
   *
   * @param balance how even the shares of the folders are to be, 0 to 1
   * @param made how many pictures to make from the digits read
   * @throws IOException if one cannot be read, or there is too little to train or validate with
   */
  static TrainingData load(
      List<DataFolder> folders, SampleLoader loader, int batch, double balance, Made made)
      throws IOException {
    TrainingData data = new TrainingData(new Samples(List.of()), new Samples(List.of()), "");
    List<DataPart> parts = new ArrayList<>();
    for (DataFolder folder : folders) {
      parts.add(loader.load(folder));
    }
    for (DataPart part : DataPart.balanced(parts, balance)) {
      data = data.with(part);
    }
    TrainingData digits = data;
    if (digits.training.size() > 0 && digits.validation.size() > 0) {
      if (made.damaged() > 0) {
        data = data.with(loader.damaged(digits.training, digits.validation, made.damaged()));
      }
      if (made.neighbours() > 0) {
        data = data.with(loader.neighbours(digits.training, digits.validation, made.neighbours()));
      }
    }
    if (made.numbers() > 0) {
      data = data.with(loader.pieces(folders, made.numbers()));
    }
    if (made.photographed() > 0) {
      data = data.with(loader.photographed(folders, made.photographed()));
    }
    for (DataFolder folder : folders) {
      Optional<DataPart> part = loader.loadNonDigits(folder);
      data = part.isPresent() ? data.with(part.get()) : data;
    }
    data.requireEnough(batch);
    return data;
  }

  private TrainingData with(DataPart part) {
    return new TrainingData(
        training.and(part.training()),
        validation.and(part.validation()),
        description.isEmpty() ? part.description() : description + "; " + part.description());
  }

  private void requireEnough(int batch) throws IOException {
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
