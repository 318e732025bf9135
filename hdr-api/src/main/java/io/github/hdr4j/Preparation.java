package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a {@link Preprocessor} found in a picture: {@link Ink}, {@link Blank} or {@link
 * SeveralMarks}. Immutable.
 */
public sealed interface Preparation {
  /**
   * One mark, ready for an engine.
   *
   * @param tensor the mark in the contract's form
   * @param box where it lies, in pixels of the upright picture
   * @param style how it is written
   * @param caution what makes the reading harder, if anything
   * @return the preparation
   */
  static Ink ink(DigitTensor tensor, Box box, WritingStyle style, Optional<Reason> caution) {
    requireNonNull(style, "style");
    return new Ink(tensor, box, () -> style, caution);
  }

  /**
   * One mark whose style is measured when it is first asked for. Of the many ways in which a number
   * may be cut, few end up in the reading.
   *
   * @param tensor the mark in the contract's form
   * @param box where it lies, in pixels of the upright picture
   * @param style measures how it is written; called once at most, by whichever thread asks
   * @param caution what makes the reading harder, if anything
   * @return the preparation
   */
  static Ink inkMeasuredLater(
      DigitTensor tensor, Box box, Supplier<WritingStyle> style, Optional<Reason> caution) {
    return new Ink(tensor, box, new Once<>(requireNonNull(style, "style")), caution);
  }

  /**
   * Nothing is written.
   *
   * @return the preparation
   */
  static Blank blank() {
    return Blank.INSTANCE;
  }

  /**
   * More than one mark, and they do not make up one digit.
   *
   * @param tensor all the marks together in the contract's form
   * @param box around all marks, in pixels of the upright picture
   * @param style of all marks together
   * @param marks the box of each, from left to right, at least two
   * @return the preparation
   * @throws IllegalArgumentException if there are fewer than two marks
   */
  static SeveralMarks severalMarks(
      DigitTensor tensor, Box box, WritingStyle style, List<Box> marks) {
    return new SeveralMarks(tensor, box, style, marks);
  }

  /** One mark. */
  final class Ink implements Preparation {
    private final DigitTensor tensor;
    private final Box box;
    private final Supplier<WritingStyle> style;
    private final Optional<Reason> caution;

    private Ink(
        DigitTensor tensor, Box box, Supplier<WritingStyle> style, Optional<Reason> caution) {
      this.tensor = requireNonNull(tensor, "tensor");
      this.box = requireNonNull(box, "box");
      this.style = style;
      this.caution = requireNonNull(caution, "caution");
    }

    /**
     * The mark in the contract's form.
     *
     * @return the tensor
     */
    public DigitTensor tensor() {
      return tensor;
    }

    /**
     * Where the mark lies in the upright picture.
     *
     * @return its tight box
     */
    public Box box() {
      return box;
    }

    /**
     * How the mark is written.
     *
     * @return its measures
     */
    public WritingStyle style() {
      return style.get();
    }

    /**
     * What makes the reading harder: {@link Reason#FAINT} or {@link Reason#CROPPED}.
     *
     * @return empty if nothing does
     */
    public Optional<Reason> caution() {
      return caution;
    }
  }

  /** Nothing is written. */
  final class Blank implements Preparation {
    private static final Blank INSTANCE = new Blank();

    private Blank() {}
  }

  /** More than one mark. */
  final class SeveralMarks implements Preparation {
    private final DigitTensor tensor;
    private final Box box;
    private final WritingStyle style;
    private final List<Box> marks;

    private SeveralMarks(DigitTensor tensor, Box box, WritingStyle style, List<Box> marks) {
      this.tensor = requireNonNull(tensor, "tensor");
      this.box = requireNonNull(box, "box");
      this.style = requireNonNull(style, "style");
      this.marks = List.copyOf(marks);
      if (this.marks.size() < 2) {
        throw new IllegalArgumentException("several marks are at least two: " + marks);
      }
    }

    /**
     * All marks together in the contract's form.
     *
     * @return the tensor
     */
    public DigitTensor tensor() {
      return tensor;
    }

    /**
     * Where the marks lie in the upright picture.
     *
     * @return the box around all of them
     */
    public Box box() {
      return box;
    }

    /**
     * How the marks are written.
     *
     * @return measures of all of them together
     */
    public WritingStyle style() {
      return style;
    }

    /**
     * The tight box of each mark.
     *
     * @return two or more boxes from left to right, unmodifiable
     */
    public List<Box> marks() {
      return marks;
    }
  }
}
