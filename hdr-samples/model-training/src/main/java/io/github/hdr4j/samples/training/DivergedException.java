package io.github.hdr4j.samples.training;

import java.io.Serial;
import java.util.Locale;

/** The loss is no longer a number: training cannot go on, and its weights are lost. */
final class DivergedException extends IllegalStateException {

  @Serial private static final long serialVersionUID = 1L;

  DivergedException(double loss, int epoch, int step, double rate) {
    super(
        String.format(
            Locale.ROOT,
            "the loss became %s in epoch %d at step %d with learning rate %.2g; the checkpoint of"
                + " the epoch before is kept: lower --rate and start anew",
            loss,
            epoch,
            step,
            rate));
  }
}
