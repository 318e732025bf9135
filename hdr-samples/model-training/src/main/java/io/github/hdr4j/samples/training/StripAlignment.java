package io.github.hdr4j.samples.training;

import io.github.hdr4j.LineStrip;
import java.util.Arrays;
import java.util.List;

/**
 * Which frames show which digit: the share of each class at each frame in all ways to write the
 * known digits there (connectionist temporal classification: A. Graves et al., ICML 2006). A digit
 * is told near its middle only, so that frames keep their place.
 */
final class StripAlignment {
  /** Share of a digit's width, to either side of its middle, in which it may be told. */
  private static final double REACH = 0.3;

  /** The same in columns at least. */
  private static final double LEAST = 2.1;

  private StripAlignment() {}

  /**
   * Computes the wanted probabilities.
   *
   * @param logits {@code classes × stride} values of one strip, class by class
   * @param stride frames that lie between the same frame of two classes
   * @param frames of the strip
   * @param digits written on it
   * @param wanted receives {@code frames} values for each class, laid out like the logits
   * @param at offset of the strip in both arrays
   * @return the negative logarithm of the digits' probability, or NaN if they do not fit
   */
  static double align(
      float[] logits,
      int stride,
      int frames,
      List<StripSample.Digit> digits,
      float[] wanted,
      int at) {
    double[][] log = logSoftmax(logits, stride, frames, at);
    double loss = align(log, digits, true, stride, wanted, at);
    return Double.isNaN(loss) ? align(log, digits, false, stride, wanted, at) : loss;
  }

  private static double align(
      double[][] log,
      List<StripSample.Digit> digits,
      boolean placed,
      int stride,
      float[] wanted,
      int at) {
    int frames = log.length;
    int states = 2 * digits.size() + 1;
    double[][] forward = new double[frames][states];
    double[][] backward = new double[frames][states];
    for (int f = 0; f < frames; f++) {
      Arrays.fill(forward[f], Double.NEGATIVE_INFINITY);
      Arrays.fill(backward[f], Double.NEGATIVE_INFINITY);
    }
    for (int f = 0; f < frames; f++) {
      for (int s = 0; s < states; s++) {
        double before;
        if (f == 0) {
          before = s <= 1 ? 0 : Double.NEGATIVE_INFINITY;
        } else {
          before = forward[f - 1][s];
          if (s > 0) {
            before = sum(before, forward[f - 1][s - 1]);
          }
          if (skips(s, digits)) {
            before = sum(before, forward[f - 1][s - 2]);
          }
        }
        forward[f][s] = before + score(log, f, s, digits, placed);
      }
    }
    for (int f = frames - 1; f >= 0; f--) {
      for (int s = states - 1; s >= 0; s--) {
        double after;
        if (f == frames - 1) {
          after = s >= states - 2 ? 0 : Double.NEGATIVE_INFINITY;
        } else {
          after = backward[f + 1][s] + score(log, f + 1, s, digits, placed);
          if (s + 1 < states) {
            after = sum(after, backward[f + 1][s + 1] + score(log, f + 1, s + 1, digits, placed));
          }
          if (s + 2 < states && skips(s + 2, digits)) {
            after = sum(after, backward[f + 1][s + 2] + score(log, f + 1, s + 2, digits, placed));
          }
        }
        backward[f][s] = after;
      }
    }
    double total = forward[frames - 1][states - 1];
    if (states > 1) {
      total = sum(total, forward[frames - 1][states - 2]);
    }
    if (!Double.isFinite(total)) {
      return Double.NaN;
    }
    for (int f = 0; f < frames; f++) {
      for (int s = 0; s < states; s++) {
        int c = label(s, digits);
        wanted[at + c * stride + f] += (float) Math.exp(forward[f][s] + backward[f][s] - total);
      }
    }
    return -total;
  }

  private static boolean skips(int state, List<StripSample.Digit> digits) {
    return state >= 3
        && state % 2 == 1
        && digits.get(state / 2).label() != digits.get(state / 2 - 1).label();
  }

  private static int label(int state, List<StripSample.Digit> digits) {
    return state % 2 == 0 ? StripArchitecture.NONE : digits.get(state / 2).label();
  }

  private static double score(
      double[][] log, int frame, int state, List<StripSample.Digit> digits, boolean placed) {
    if (placed && state % 2 == 1) {
      StripSample.Digit digit = digits.get(state / 2);
      double reach = Math.max(LEAST, REACH * digit.width());
      if (Math.abs(LineStrip.STEP * frame - digit.centre()) > reach) {
        return Double.NEGATIVE_INFINITY;
      }
    }
    return log[frame][label(state, digits)];
  }

  private static double[][] logSoftmax(float[] logits, int stride, int frames, int at) {
    double[][] log = new double[frames][StripArchitecture.CLASSES];
    for (int f = 0; f < frames; f++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int c = 0; c < StripArchitecture.CLASSES; c++) {
        most = Math.max(most, logits[at + c * stride + f]);
      }
      double sum = 0;
      for (int c = 0; c < StripArchitecture.CLASSES; c++) {
        sum += Math.exp(logits[at + c * stride + f] - most);
      }
      for (int c = 0; c < StripArchitecture.CLASSES; c++) {
        log[f][c] = logits[at + c * stride + f] - most - Math.log(sum);
      }
    }
    return log;
  }

  private static double sum(double one, double other) {
    double most = Math.max(one, other);
    return most == Double.NEGATIVE_INFINITY
        ? most
        : most + Math.log1p(Math.exp(Math.min(one, other) - most));
  }
}
