package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.ModelSource;
import io.github.hdr4j.dl4j.onnx.OnnxModel;
import io.github.hdr4j.preprocess.augment.Augmentation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Trains a network for digits with Deeplearning4j, from nothing or from a model that is there.
 *
 * <pre>{@code
 * DigitSamples digits = SampleReader.load().read(Path.of("digits"));
 * DigitTrainer.preset(Preset.LENET_5).samples(digits).build().train().write(Path.of("my.onnx"));
 * }</pre>
 *
 * <p>The same settings, samples and number of threads give the same network, whether training was
 * interrupted and resumed or not. Immutable; {@link #train} may be called again, but not by two
 * threads at once: the threads of Deeplearning4j are those of the whole process, and while it
 * trains, recognisers in the same process run with them too.
 */
public final class DigitTrainer {

  private final TrainerOptions options;

  private DigitTrainer(TrainerOptions options) {
    this.options = options;
  }

  /**
   * To train a network from nothing.
   *
   * @param preset its layers
   * @return a builder that needs samples
   */
  public static Builder preset(Preset preset) {
    return new Builder(new Start.Fresh(preset)).augmentation((ink, random) -> ink);
  }

  /**
   * To fine-tune a model.
   *
   * @param start the bundled one or a file; of one network, written by this library
   * @return a builder that needs samples
   * @throws io.github.hdr4j.ModelLoadException if the model cannot be read
   * @throws IllegalArgumentException if it is an ensemble
   */
  public static Builder fineTuning(ModelSource start) {
    return fineTuning(Start.read(start));
  }

  /**
   * To fine-tune a model that is in memory.
   *
   * @param start of one network
   * @return a builder that needs samples
   * @throws IllegalArgumentException if it is an ensemble
   */
  public static Builder fineTuning(OnnxModel start) {
    return new Builder(Start.Tuned.of(start))
        .plan(TrainingPlan.fineTuning())
        .augmentation(Augmentation.standard());
  }

  /**
   * Trains to the end, in silence.
   *
   * @return the network
   * @throws IOException as {@link #train(ProgressListener)}
   * @throws InterruptedException as {@link #train(ProgressListener)}
   */
  public TrainedNetwork train() throws IOException, InterruptedException {
    return train(ProgressListener.SILENT);
  }

  /**
   * Trains to the end. When the thread is interrupted, it stops after the current step and writes a
   * checkpoint, if there is a file for it.
   *
   * @param listener told of each step and epoch
   * @return the network
   * @throws IllegalArgumentException if samples, validation part and network do not fit together
   * @throws DivergedException if the loss is no longer a number; the last checkpoint stays
   * @throws IOException if a checkpoint cannot be written, in which case the one before stays, or
   *     cannot be resumed
   * @throws InterruptedException if the thread was interrupted
   */
  public TrainedNetwork train(ProgressListener listener) throws IOException, InterruptedException {
    return new TrainingSession(options).train(listener);
  }

  /** Settings of a trainer. Mutable, for one thread. */
  public static final class Builder {

    private final Start start;
    private DigitSamples samples = DigitSamples.of(List.of());
    private Optional<DigitSamples> validation = Optional.empty();
    private double validationShare = 0.1;
    private TrainingPlan plan = TrainingPlan.defaults();
    private Augmentation augmentation = Augmentation.standard();
    private FineTuning fineTuning = FineTuning.defaults();
    private Optional<DigitSamples> replay = Optional.empty();
    private Optional<Path> checkpoint = Optional.empty();
    private boolean resume;
    private int threads = Runtime.getRuntime().availableProcessors();
    private double acceptError = 0.003;
    private String name = "digits";
    private String data = "";

    private Builder(Start start) {
      this.start = start;
    }

    /**
     * What to train with.
     *
     * @param value prepared digits, and what is no digit if the network is to tell
     * @return this
     */
    public Builder samples(DigitSamples value) {
      samples = value;
      return this;
    }

    /**
     * What to validate with: to stop early, and to fit temperature and thresholds.
     *
     * @param value samples that train nothing
     * @return this
     */
    public Builder validation(DigitSamples value) {
      validation = Optional.of(value);
      return this;
    }

    /**
     * What to validate with where no samples are named for that: a part of the others, 0.1 by
     * default.
     *
     * @param value share of each class, above 0 and below 1
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public Builder validationShare(double value) {
      if (!(value > 0 && value < 1)) {
        throw new IllegalArgumentException(Messages.share(value));
      }
      validationShare = value;
      return this;
    }

    /**
     * How long and how fast: {@link TrainingPlan#defaults()}, or {@link TrainingPlan#fineTuning()}.
     *
     * @param value epochs, batch, learning rate, seed, early stopping
     * @return this
     */
    public Builder plan(TrainingPlan value) {
      plan = value;
      return this;
    }

    /**
     * How samples are changed each time they come up: not at all from nothing, {@link
     * Augmentation#standard()} to fine-tune. It is not part of what a checkpoint remembers.
     *
     * @param value thread-safe
     * @return this
     */
    public Builder augmentation(Augmentation value) {
      augmentation = value;
      return this;
    }

    /**
     * What keeps a fine-tuned network from forgetting; without effect from nothing.
     *
     * @param value the guard
     * @return this
     */
    public Builder fineTuning(FineTuning value) {
      fineTuning = value;
      return this;
    }

    /**
     * What a fine-tuned network is reminded of: digits like those it was trained with, such as
     * MNIST's. Without effect from nothing.
     *
     * @param value samples, of which an epoch takes a few
     * @return this
     */
    public Builder replay(DigitSamples value) {
      replay = Optional.of(value);
      return this;
    }

    /**
     * Where the state is saved: after each epoch, every 500 steps, and when interrupted. The file
     * is replaced whole or not at all.
     *
     * @param value a file that does not exist, or that of a run to resume
     * @return this
     */
    public Builder checkpoint(Path value) {
      checkpoint = Optional.of(value);
      return this;
    }

    /**
     * Whether to go on from the checkpoint.
     *
     * @param value false by default
     * @return this
     */
    public Builder resume(boolean value) {
      resume = value;
      return this;
    }

    /**
     * How many threads Deeplearning4j uses while it trains: all cores by default.
     *
     * @param value at least 1
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public Builder threads(int value) {
      if (value < 1) {
        throw new IllegalArgumentException(Messages.tooSmall("threads", 1, value));
      }
      threads = value;
      return this;
    }

    /**
     * The largest share of accepted digits that may be wrong, from which the accept threshold is
     * fitted: 0.003 by default.
     *
     * @param value 0 to 1
     * @return this
     * @throws IllegalArgumentException if it is not
     */
    public Builder acceptError(double value) {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException(Messages.share(value));
      }
      acceptError = value;
      return this;
    }

    /**
     * What the model is called.
     *
     * @param value a short name
     * @return this
     */
    public Builder name(String value) {
      name = value;
      return this;
    }

    /**
     * What the model says of the data it was trained with, beside their number.
     *
     * @param value source and terms
     * @return this
     */
    public Builder data(String value) {
      data = value;
      return this;
    }

    /**
     * The trainer.
     *
     * @return with these settings
     */
    public DigitTrainer build() {
      return new DigitTrainer(
          new TrainerOptions(
              start,
              samples,
              validation,
              validationShare,
              plan,
              augmentation,
              fineTuning,
              replay,
              checkpoint,
              resume,
              threads,
              acceptError,
              name,
              data));
    }
  }
}
