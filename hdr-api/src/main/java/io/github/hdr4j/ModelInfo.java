package io.github.hdr4j;

import io.github.hdr4j.internal.ModelMessages;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is known of a model: what it takes, what it gives, and where its weights came from. Backends
 * read it from the model file's metadata. Immutable and thread-safe.
 */
public final class ModelInfo {
  /** Prefix of every metadata key of this library. */
  public static final String KEY_PREFIX = "io.github.hdr4j.";

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final int DIGITS_ONLY = 10;
  private static final int WITH_REJECT = 11;

  private final Map<String, String> metadata;

  private ModelInfo(Map<String, String> metadata) {
    this.metadata = metadata;
  }

  /**
   * Reads a model's metadata.
   *
   * <p>Required keys, each with {@link #KEY_PREFIX}: {@code name}, {@code contract}, {@code
   * classes} (10 or 11), {@code sha256} (64 lower-case hexadecimal digits), {@code temperature}
   * (above 0), {@code accept-threshold} and {@code digit-threshold} (0 to 1).
   *
   * @param metadata key to value as in the model file
   * @return what it says
   * @throws ModelLoadException if a required key is missing or its value out of range
   */
  public static ModelInfo of(Map<String, String> metadata) {
    ModelInfo info = new ModelInfo(Map.copyOf(metadata));
    info.require("name");
    info.require("contract");
    if (!SHA256.matcher(info.sha256()).matches()) {
      throw info.invalid("sha256", "64 lower-case hexadecimal digits");
    }
    double classes = info.number("classes", "10 or 11");
    if (classes != DIGITS_ONLY && classes != WITH_REJECT) {
      throw info.invalid("classes", "10 or 11");
    }
    if (!(info.temperature() > 0 && info.temperature() < Double.POSITIVE_INFINITY)) {
      throw info.invalid("temperature", "a number above 0");
    }
    if (!(info.acceptThreshold() >= 0 && info.acceptThreshold() <= 1)) {
      throw info.invalid("accept-threshold", "0 to 1");
    }
    if (!(info.digitThreshold() >= 0 && info.digitThreshold() <= 1)) {
      throw info.invalid("digit-threshold", "0 to 1");
    }
    return info;
  }

  /**
   * The model's name and version.
   *
   * @return a short name
   */
  public String name() {
    return require("name");
  }

  /**
   * The tensor form the model was trained on, equal to {@link Preprocessor#contract()}.
   *
   * @return the contract's name
   */
  public String contract() {
    return require("contract");
  }

  /**
   * SHA-256 of the network in the file (its serialised form before the metadata).
   *
   * @return 64 lower-case hexadecimal digits
   */
  public String sha256() {
    return require("sha256");
  }

  /**
   * Number of outputs: 10, or 11 with "not a digit" as the last.
   *
   * @return 10 or 11
   */
  public int classes() {
    return (int) number("classes", "10 or 11");
  }

  /**
   * What the logits are divided by before the softmax.
   *
   * @return above 0
   */
  public double temperature() {
    return number("temperature", "a number above 0");
  }

  /**
   * Probability of being that very digit from which a digit is accepted by default.
   *
   * @return 0 to 1
   */
  public double acceptThreshold() {
    return number("accept-threshold", "0 to 1");
  }

  /**
   * Digit probability below which a mark is not a digit by default.
   *
   * @return 0 to 1
   */
  public double digitThreshold() {
    return number("digit-threshold", "0 to 1");
  }

  /**
   * Any entry of the metadata, such as {@code data}, {@code commit} or {@code accuracy}.
   *
   * @param key without {@link #KEY_PREFIX}
   * @return empty if the model does not say
   */
  public Optional<String> property(String key) {
    return Optional.ofNullable(metadata.get(KEY_PREFIX + key));
  }

  /**
   * All metadata, with prefixes.
   *
   * @return an unmodifiable map
   */
  public Map<String, String> metadata() {
    return metadata;
  }

  private String require(String key) {
    return property(key)
        .orElseThrow(() -> new ModelLoadException(ModelMessages.keyMissing(KEY_PREFIX + key)));
  }

  private double number(String key, String range) {
    try {
      return Double.parseDouble(require(key));
    } catch (NumberFormatException e) {
      throw new ModelLoadException(
          ModelMessages.valueInvalid(KEY_PREFIX + key, range, require(key)), e);
    }
  }

  private ModelLoadException invalid(String key, String range) {
    return new ModelLoadException(
        ModelMessages.valueInvalid(KEY_PREFIX + key, range, require(key)));
  }

  @Override
  public String toString() {
    return "%s (sha256 %s)".formatted(name(), sha256());
  }
}
