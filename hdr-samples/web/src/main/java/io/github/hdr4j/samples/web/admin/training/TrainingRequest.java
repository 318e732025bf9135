package io.github.hdr4j.samples.web.admin.training;

import java.util.Optional;

/**
 * What an administrator asks for.
 *
 * @param corrected whether with the corrected readings of this server
 * @param data name of a folder of digits, perhaps also or instead
 * @param epochs passes over the digits
 */
record TrainingRequest(boolean corrected, Optional<String> data, int epochs) {
  /** More would take days. */
  static final int MOST_EPOCHS = 50;
}
