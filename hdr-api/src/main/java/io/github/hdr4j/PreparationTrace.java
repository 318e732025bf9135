package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * How a {@link Preprocessor} came to its {@link Preparation}, for a person to look at: one picture
 * a stage. The pictures belong to the caller.
 */
public final class PreparationTrace {
  private final List<Stage> stages;
  private final Polarity polarity;
  private final Preparation preparation;

  private PreparationTrace(List<Stage> stages, Polarity polarity, Preparation preparation) {
    this.stages = stages;
    this.polarity = polarity;
    this.preparation = preparation;
  }

  /**
   * Makes a trace.
   *
   * @param stages in the order in which they ran
   * @param polarity found
   * @param preparation that came out, the same as {@link Preprocessor#prepare} returns
   * @return the trace
   */
  public static PreparationTrace of(
      List<Stage> stages, Polarity polarity, Preparation preparation) {
    return new PreparationTrace(
        List.copyOf(stages),
        requireNonNull(polarity, "polarity"),
        requireNonNull(preparation, "preparation"));
  }

  /**
   * The stages in the order in which they ran.
   *
   * @return an unmodifiable list
   */
  public List<Stage> stages() {
    return stages;
  }

  /**
   * Whether the writing was taken as dark on light or light on dark.
   *
   * @return the polarity
   */
  public Polarity polarity() {
    return polarity;
  }

  /**
   * What came out.
   *
   * @return the preparation
   */
  public Preparation preparation() {
    return preparation;
  }

  /**
   * One stage of the preparation.
   *
   * @param name short and fit for a file name, such as {@code luminance}
   * @param description one sentence that says what the picture shows
   * @param picture the stage's outcome, owned by whoever asked for the trace
   */
  public record Stage(String name, String description, BufferedImage picture) {
    /**
     * Checks that nothing is missing.
     *
     * @param name short and fit for a file name
     * @param description one sentence
     * @param picture the stage's outcome
     */
    public Stage {
      requireNonNull(name, "name");
      requireNonNull(description, "description");
      requireNonNull(picture, "picture");
    }
  }
}
