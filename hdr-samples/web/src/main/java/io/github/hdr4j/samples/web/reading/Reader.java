package io.github.hdr4j.samples.web.reading;

import io.github.hdr4j.DigitRecognitionException;
import io.github.hdr4j.ImageLimitException;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.UnreadableImageException;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.preprocess.forms.FieldReading;
import io.github.hdr4j.preprocess.forms.FormReading;
import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.preprocess.forms.PageNotFoundException;
import io.github.hdr4j.preprocess.forms.TemplateMismatchException;
import io.github.hdr4j.samples.toolkit.explain.Explanation;
import io.github.hdr4j.samples.toolkit.explain.Writing;
import io.github.hdr4j.samples.toolkit.reading.Transcript;
import io.github.hdr4j.samples.toolkit.report.FormJson;
import io.github.hdr4j.samples.toolkit.report.NumberJson;
import io.github.hdr4j.samples.toolkit.report.ResultJson;
import io.github.hdr4j.samples.toolkit.report.Source;
import io.github.hdr4j.samples.toolkit.strokes.StrokesFile;
import io.github.hdr4j.samples.web.reading.NotReadableException.Fault;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what is sent in. Keeps nothing. */
@Component
public class Reader {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final Pattern FOR_PROGRAMMERS =
      Pattern.compile(
          "( or|; if it is sound,) (raise|lower) ImageLimits\\.\\w+"
              + "|add ImageFormat\\.\\w+ to ImageLimits\\.\\w+, or |give the JVM more heap with -Xmx, "
              + "| See https://\\S+$");

  private final Engines engines;

  Reader(Engines engines) {
    this.engines = engines;
  }

  /**
   * Reads a picture or strokes. The content says what it is, the name does not count.
   *
   * @param submission to read
   * @param mode what to look for
   * @param template of the form; needed in that mode only
   * @return what was read
   * @throws NotReadableException if it is no picture, is too large, or is not that form
   * @throws BusyException if too many others wait
   */
  public ReadResult read(Submission submission, Mode mode, Optional<FormTemplate> template)
      throws NotReadableException {
    ReadResult result = readIn(submission, mode, template);
    // Boxes count in its pixels, also where a smaller picture is kept.
    result
        .json()
        .putArray("size")
        .add(result.picture().getWidth())
        .add(result.picture().getHeight());
    return result;
  }

  private ReadResult readIn(Submission submission, Mode mode, Optional<FormTemplate> template)
      throws NotReadableException {
    return attempt(
        submission,
        (engine, writing, start) -> {
          Source source = Source.name(submission.name());
          return switch (mode) {
            case DIGIT -> digit(source, writing, writing.read(engine.recognizer()), start);
            case NUMBER -> {
              Transcript lines = new Transcript(engine.numbers().read(writing.picture()));
              yield number(source, writing, lines, start);
            }
            case FORM ->
                form(
                    source,
                    writing,
                    engine.forms().read(writing.picture(), template.orElseThrow(Reader::nameless)),
                    start);
          };
        });
  }

  /**
   * Shows how one digit is read.
   *
   * @param submission picture or strokes
   * @return the reading, the stages of its preparation, and which ink it rests on
   * @throws NotReadableException if it is no picture or too large
   * @throws BusyException if too many others wait
   */
  public Explanation explain(Submission submission) throws NotReadableException {
    return attempt(
        submission,
        (engine, writing, start) ->
            Explanation.of(
                engine.recognizer(),
                engine.preprocessor(),
                writing,
                writing.read(engine.recognizer())));
  }

  @FunctionalInterface
  private interface Attempt<T> {
    T read(Engine engine, Writing writing, long start);
  }

  private <T> T attempt(Submission submission, Attempt<T> attempt) throws NotReadableException {
    try {
      return engines.read(
          engine -> {
            long start = System.nanoTime();
            return attempt.read(engine, open(engine, submission), start);
          });
    } catch (NotStrokesException e) {
      throw new NotReadableException(Fault.UNSUPPORTED, message(e), e);
    } catch (ImageLimitException e) {
      throw new NotReadableException(Fault.TOO_LARGE, message(e), e);
    } catch (UnreadableImageException e) {
      throw new NotReadableException(Fault.UNSUPPORTED, message(e), e);
    } catch (PageNotFoundException | TemplateMismatchException | NamelessFormException e) {
      throw new NotReadableException(Fault.DOES_NOT_FIT, message(e), e);
    }
  }

  /** The library speaks to programmers, whom it tells what to call and where to read. */
  private static String message(RuntimeException e) {
    return FOR_PROGRAMMERS.matcher(String.valueOf(e.getMessage())).replaceAll("");
  }

  private static Writing open(Engine engine, Submission submission) {
    byte[] content = submission.content();
    if (!isObject(content)) {
      return new Writing.Picture(engine.preprocessor().decode(content));
    }
    try {
      return new Writing.Pen(StrokesFile.parse(content, submission.name()));
    } catch (IOException e) {
      throw new NotStrokesException(e);
    }
  }

  /** No picture begins with a brace. */
  private static boolean isObject(byte[] content) {
    for (byte value : content) {
      if (!Character.isWhitespace(value)) {
        return value == '{';
      }
    }
    return false;
  }

  private static ReadResult digit(Source source, Writing writing, Recognition reading, long start) {
    boolean known = reading.verdict() == Verdict.ACCEPTED || reading.verdict() == Verdict.UNCERTAIN;
    return new ReadResult(
        ResultJson.read(source, reading, millis(start)),
        known ? Integer.toString(reading.best().orElseThrow()) : "",
        reading.verdict(),
        reading.confidence(),
        writing.picture());
  }

  private static ReadResult number(Source source, Writing writing, Transcript lines, long start) {
    return new ReadResult(
        NumberJson.read(source, lines, millis(start)),
        lines.text(),
        lines.verdict(),
        lines.confidence().orElse(0),
        writing.picture());
  }

  private static ReadResult form(Source source, Writing writing, FormReading form, long start) {
    String text =
        form.fields().values().stream()
            .map(field -> field.name() + ": " + field.text().orElse(""))
            .collect(Collectors.joining("\n"));
    double confidence =
        form.fields().values().stream()
            .filter(field -> field.verdict() != Verdict.BLANK)
            .mapToDouble(FieldReading::confidence)
            .reduce(1, (a, b) -> a * b);
    return new ReadResult(
        FormJson.read(source, form, millis(start)),
        text,
        verdict(form),
        confidence,
        writing.picture());
  }

  /** Blank if all of it is, and accepted if nothing in it is uncertain. */
  private static Verdict verdict(FormReading form) {
    List<Verdict> written =
        form.fields().values().stream()
            .map(FieldReading::verdict)
            .filter(verdict -> verdict != Verdict.BLANK)
            .toList();
    if (written.isEmpty()) {
      return Verdict.BLANK;
    }
    return written.stream().allMatch(Verdict.ACCEPTED::equals)
        ? Verdict.ACCEPTED
        : Verdict.UNCERTAIN;
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / NANOS_PER_MILLI;
  }

  private static NamelessFormException nameless() {
    return new NamelessFormException();
  }

  /** Carries what is wrong with strokes out of the engine's turn. */
  private static final class NotStrokesException extends DigitRecognitionException {
    private static final long serialVersionUID = 1;

    NotStrokesException(IOException cause) {
      super(String.valueOf(cause.getMessage()), cause);
    }
  }

  /** A form is to be read, but not which. */
  private static final class NamelessFormException extends DigitRecognitionException {
    private static final long serialVersionUID = 1;

    NamelessFormException() {
      super("To read a form, name its template.");
    }
  }
}
