package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How a recogniser is loaded: the same for every backend, so that swapping the dependency needs no
 * change of code. Immutable and thread-safe; made by {@link #builder()}.
 */
public final class RecognizerOptions {
  private static final RecognizerOptions DEFAULTS = builder().build();

  private final @Nullable String backend;
  private final ModelSource model;
  private final int threads;
  private final @Nullable Double acceptThreshold;
  private final @Nullable Double digitThreshold;
  private final ImageLimits limits;
  private final @Nullable Duration deadline;
  private final @Nullable String preprocessorName;
  private final @Nullable Preprocessor preprocessor;
  private final @Nullable ClassLoader classLoader;

  private RecognizerOptions(Builder builder) {
    this.backend = builder.backend;
    this.model = builder.model;
    this.threads = builder.threads;
    this.acceptThreshold = builder.acceptThreshold;
    this.digitThreshold = builder.digitThreshold;
    this.limits = builder.limits;
    this.deadline = builder.deadline;
    this.preprocessorName = builder.preprocessorName;
    this.preprocessor = builder.preprocessor;
    this.classLoader = builder.classLoader;
  }

  /**
   * The only backend there is, its bundled model, one thread, the model's own thresholds, {@link
   * ImageLimits#defaults()}, no deadline.
   *
   * @return the defaults
   */
  public static RecognizerOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Starts from the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The backend's provider name, such as {@code onnx}.
   *
   * @return empty to take the system property's or the only one there is
   */
  public Optional<String> backend() {
    return Optional.ofNullable(backend);
  }

  /**
   * The model to open.
   *
   * @return the source
   */
  public ModelSource model() {
    return model;
  }

  /**
   * Threads the engine may use within one call.
   *
   * @return 1 or more
   */
  public int threads() {
    return threads;
  }

  /**
   * Probability of being that very digit from which a digit is accepted.
   *
   * @return 0 to 1; empty for the value that the model was calibrated to
   */
  public OptionalDouble acceptThreshold() {
    return acceptThreshold == null ? OptionalDouble.empty() : OptionalDouble.of(acceptThreshold);
  }

  /**
   * Digit probability below which a mark is not a digit.
   *
   * @return 0 to 1; empty for the value that the model was calibrated to
   */
  public OptionalDouble digitThreshold() {
    return digitThreshold == null ? OptionalDouble.empty() : OptionalDouble.of(digitThreshold);
  }

  /**
   * What may be decoded.
   *
   * @return the limits
   */
  public ImageLimits limits() {
    return limits;
  }

  /**
   * The longest one call may take. Checked between the steps of a call, so a step that has begun is
   * finished first.
   *
   * @return empty for no limit
   */
  public Optional<Duration> deadline() {
    return Optional.ofNullable(deadline);
  }

  /**
   * The preprocessor's provider name.
   *
   * @return empty to take the system property's or the only one there is
   */
  public Optional<String> preprocessorName() {
    return Optional.ofNullable(preprocessorName);
  }

  /**
   * A preprocessor made by the application, used instead of one found by name; its own limits hold.
   *
   * @return empty to look one up
   */
  public Optional<Preprocessor> preprocessor() {
    return Optional.ofNullable(preprocessor);
  }

  /**
   * Where backends and preprocessors are looked up.
   *
   * @return empty for the thread's context class loader, then the API's own
   */
  public Optional<ClassLoader> classLoader() {
    return Optional.ofNullable(classLoader);
  }

  /** Collects options. Not thread-safe. */
  public static final class Builder {
    private @Nullable String backend;
    private ModelSource model = ModelSource.bundled();
    private int threads = 1;
    private @Nullable Double acceptThreshold;
    private @Nullable Double digitThreshold;
    private ImageLimits limits = ImageLimits.defaults();
    private @Nullable Duration deadline;
    private @Nullable String preprocessorName;
    private @Nullable Preprocessor preprocessor;
    private @Nullable ClassLoader classLoader;

    private Builder() {}

    /**
     * Chooses the backend.
     *
     * @param name its provider name, such as {@code onnx} or {@code dl4j}
     * @return this builder
     */
    public Builder backend(String name) {
      this.backend = requireNonNull(name, "name");
      return this;
    }

    /**
     * Chooses the model.
     *
     * @param source bundled, accurate or a file
     * @return this builder
     */
    public Builder model(ModelSource source) {
      this.model = requireNonNull(source, "source");
      return this;
    }

    /**
     * Sets the threads the engine may use within one call. One is best for pictures of single
     * digits: calls from several threads already run side by side.
     *
     * @param count 1 or more
     * @return this builder
     * @throws IllegalArgumentException if below 1
     */
    public Builder threads(int count) {
      if (count < 1) {
        throw new IllegalArgumentException("threads must be 1 or more: " + count);
      }
      this.threads = count;
      return this;
    }

    /**
     * Sets the probability from which a digit is accepted: of being a digit at all, times the
     * confidence that it is this one.
     *
     * @param probability 0 to 1
     * @return this builder
     * @throws IllegalArgumentException if out of range
     */
    public Builder acceptThreshold(double probability) {
      this.acceptThreshold = UnitRange.check("acceptThreshold", probability);
      return this;
    }

    /**
     * Sets the digit probability below which a mark is not a digit.
     *
     * @param probability 0 to 1
     * @return this builder
     * @throws IllegalArgumentException if out of range
     */
    public Builder digitThreshold(double probability) {
      this.digitThreshold = UnitRange.check("digitThreshold", probability);
      return this;
    }

    /**
     * Sets what may be decoded.
     *
     * @param imageLimits the limits
     * @return this builder
     */
    public Builder limits(ImageLimits imageLimits) {
      this.limits = requireNonNull(imageLimits, "imageLimits");
      return this;
    }

    /**
     * Sets the longest one call may take.
     *
     * @param longest above zero
     * @return this builder
     * @throws IllegalArgumentException if zero or negative
     */
    public Builder deadline(Duration longest) {
      if (longest.isZero() || longest.isNegative()) {
        throw new IllegalArgumentException("deadline must be above zero: " + longest);
      }
      this.deadline = longest;
      return this;
    }

    /**
     * Chooses the preprocessor by name.
     *
     * @param name its provider name
     * @return this builder
     */
    public Builder preprocessor(String name) {
      this.preprocessorName = requireNonNull(name, "name");
      this.preprocessor = null;
      return this;
    }

    /**
     * Uses a preprocessor made by the application.
     *
     * @param instance thread-safe
     * @return this builder
     */
    public Builder preprocessor(Preprocessor instance) {
      this.preprocessor = requireNonNull(instance, "instance");
      this.preprocessorName = null;
      return this;
    }

    /**
     * Sets where backends and preprocessors are looked up.
     *
     * @param loader the class loader
     * @return this builder
     */
    public Builder classLoader(ClassLoader loader) {
      this.classLoader = requireNonNull(loader, "loader");
      return this;
    }

    /**
     * Makes the options.
     *
     * @return immutable options
     */
    public RecognizerOptions build() {
      return new RecognizerOptions(this);
    }
  }
}
