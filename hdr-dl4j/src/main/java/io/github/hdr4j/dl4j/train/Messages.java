package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.ModelInfo;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What this package says of what it refuses, each with the cause and the fix. */
final class Messages {

  private Messages() {}

  static String label(int label) {
    return "a label is 0 to 9, or 10 for what is no digit, not " + label;
  }

  static String share(double share) {
    return "a share is 0 to 1, not " + share;
  }

  static String rate(double rate) {
    return "a learning rate is a number above 0, not " + rate;
  }

  static String tooSmall(String what, int least, int value) {
    return "%s must be at least %d, not %d".formatted(what, least, value);
  }

  static String fineTuning(
      int frozen, double anchoring, int repeats, double replay, double rehearsal) {
    return "fine-tuning needs repeats of at least 1 and all else at least 0, not frozen %d, anchoring %s, repeats %d, replay %s, rehearsal %s"
        .formatted(frozen, anchoring, repeats, replay, rehearsal);
  }

  static String noFolder(Path folder) {
    return "'%s' is no folder; name one that holds train-images-idx3-ubyte and train-labels-idx1-ubyte, or pictures in folders 0 to 9"
        .formatted(folder);
  }

  static String mixedContracts(String one, String other) {
    return "samples of the form '%s' and of the form '%s' do not go together; prepare all of them with the same preprocessor"
        .formatted(one, other);
  }

  static String foreignContract(ModelInfo model, String samples) {
    return "the model '%s' expects tensors of the form '%s', but the samples were prepared as '%s'; use a model and a preprocessor of the same contract"
        .formatted(model.name(), model.contract(), samples);
  }

  static String noSamples() {
    return "there are no digits to train with; name data that has some";
  }

  static String noValidation(int size) {
    return "no digits are left for validation: %d to train with are too few to cut a part off; add samples, or name others for validation"
        .formatted(size);
  }

  static String missingDigit(int digit) {
    return "there is no sample of the digit %d to train with; a network for ten digits needs some of each"
        .formatted(digit);
  }

  static String nonDigitsInValidationOnly() {
    return "the validation part has samples labelled 10, no digit, but there are none to train"
        + " with; add some or leave them out";
  }

  static String noEleventhOutput(ModelInfo model) {
    return "the model '%s' has no output for what is no digit; leave out the samples that are labelled 10, or start from a model that has one"
        .formatted(model.name());
  }

  static String ensemble(ModelInfo model) {
    return "the model '%s' is an ensemble, which cannot be fine-tuned; start from a single network"
        .formatted(model.name());
  }

  static String frozen(int frozen, int layers) {
    return "%d of the network's %d layers with weights would be frozen; leave at least one to train"
        .formatted(frozen, layers);
  }

  static String nothingToCalibrate() {
    return "temperature and thresholds cannot be fitted without a digit to validate with";
  }

  static String diverged(double loss, int epoch, int step, double rate) {
    return String.format(
        Locale.ROOT,
        "the loss became %s in epoch %d at step %d with learning rate %.2g; the last checkpoint is"
            + " kept: lower the learning rate and start anew",
        loss,
        epoch,
        step,
        rate);
  }

  static String interrupted(int epoch, int steps, Optional<Path> checkpoint) {
    return "training was interrupted in epoch %d after %d steps; %s"
        .formatted(
            epoch,
            steps,
            checkpoint
                .map(path -> "'%s' holds all of it: resume to go on".formatted(path))
                .orElse("without a checkpoint file it starts anew"));
  }

  static String notSaved(Path checkpoint, Throwable cause) {
    return "the checkpoint '%s' cannot be written (%s); the one before it, if any, is unchanged: make room or name another file, then resume"
        .formatted(checkpoint, cause);
  }

  static String notWritten(Path model, Throwable cause) {
    return "the model '%s' cannot be written (%s); a file that was there before is unchanged: make room or name another file"
        .formatted(model, cause);
  }

  static String damagedCheckpoint(Path checkpoint) {
    return "'%s' is no checkpoint, or damaged: delete it and start anew".formatted(checkpoint);
  }

  static String otherRun(Path checkpoint, String other, String run) {
    return "'%s' belongs to another run: it was made with %s, this is %s; go on with the same settings and data, or name another file"
        .formatted(checkpoint, other, run);
  }

  static String nothingToResume(Path checkpoint) {
    return "nothing to resume: there is no checkpoint '%s'".formatted(checkpoint);
  }

  static String checkpointExists(Path checkpoint) {
    return "'%s' is the checkpoint of an earlier run: resume it, delete it, or name another file"
        .formatted(checkpoint);
  }

  static String resumeWithoutCheckpoint() {
    return "to resume, name the checkpoint file";
  }

  static String parity(double difference, double tolerance) {
    return "a logit of the exported network differs by %.1e from the trained network's, more than %.0e; nothing was written"
        .formatted(difference, tolerance);
  }
}
