package io.github.hdr4j.samples.training;

import java.util.List;

/**
 * What one data folder gives.
 *
 * @param name the folder's name
 * @param training for training, repetitions included
 * @param validation kept from training
 * @param times how often each training picture is repeated
 * @param blank pictures left out because nothing was found in them
 */
record DataPart(String name, Samples training, Samples validation, int times, int blank) {

  /**
   * Brings the parts' shares nearer to each other: a part with n digits for training is repeated
   * until it gives about n^(1−balance) · N^balance of them, where N is that of the largest.
   */
  static List<DataPart> balanced(List<DataPart> parts, double balance) {
    int largest = parts.stream().mapToInt(part -> part.training.size()).max().orElse(0);
    return parts.stream()
        .map(
            part -> {
              double ratio = (double) largest / Math.max(1, part.training.size());
              return part.repeated((int) Math.round(Math.pow(ratio, balance)));
            })
        .toList();
  }

  private DataPart repeated(int more) {
    return new DataPart(name, training.repeated(more), validation, times * more, blank);
  }

  /** For people and for the model's metadata. */
  String description() {
    return name
        + ": "
        + training.size() / times
        + (times > 1 ? " times " + times : "")
        + " for training, "
        + validation.size()
        + " for validation"
        + (blank > 0 ? ", " + blank + " blank left out" : "");
  }
}
