package io.github.hdr4j.samples.training;

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
