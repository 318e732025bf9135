package io.github.hdr4j.internal;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerInfo;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Every text that this module shows to a person, each with the cause and the fix. */
public final class Messages {
  /** A recogniser was used after it was closed. */
  public static final String CLOSED =
      "this DigitRecognizer is closed; load a new one with DigitRecognizer.load()";

  /** A recogniser was made with its constructor. */
  public static final String NEVER_OPENED =
      "this DigitRecognizer was never opened; get one from DigitRecognizer.load()";

  /** A recogniser was opened again. */
  public static final String OPEN_TWICE =
      "this DigitRecognizer is open already; get another one from DigitRecognizer.load()";

  /** A recogniser was closed by its own preprocessor or engine. */
  public static final String CLOSE_WITHIN_CALL =
      "a DigitRecognizer cannot be closed from within one of its own calls";

  private static final String HELP = " See https://github.com/hdr4j/hdr#";

  private Messages() {}

  private static String help(String anchor) {
    return HELP + anchor;
  }

  /**
   * No provider at all.
   *
   * @param service simple name of the service type
   * @param artifacts that would help
   * @param broken candidates that cannot be used, one line each
   * @return the message
   */
  public static String noProvider(String service, String artifacts, List<String> broken) {
    return "No %s is on the class path. Add %s as a dependency; in a fat jar, merge the files under META-INF/services.%s%s"
        .formatted(service, artifacts, help("no-provider"), brokenLines(broken));
  }

  /**
   * No provider of the wanted name.
   *
   * @param service simple name of the service type
   * @param name that was wanted
   * @param origin option or system property that asked for it
   * @param candidates that there are, one line each
   * @param broken candidates that cannot be used, one line each
   * @return the message
   */
  public static String unknownProvider(
      String service, String name, String origin, List<String> candidates, List<String> broken) {
    return "No %s is named '%s', as the %s demands.%s%s%s"
        .formatted(
            service,
            name,
            origin,
            help("unknown-provider"),
            lines("Available:", candidates),
            brokenLines(broken));
  }

  /**
   * Several providers and no choice.
   *
   * @param service simple name of the service type
   * @param candidates one line each
   * @param option that chooses one
   * @param property that chooses one
   * @param broken candidates that cannot be used, one line each
   * @return the message
   */
  public static String ambiguousProvider(
      String service,
      List<String> candidates,
      String option,
      String property,
      List<String> broken) {
    return "%d implementations of %s are on the class path. Keep one dependency, or choose with %s or -D%s=NAME.%s%s%s"
        .formatted(
            candidates.size(),
            service,
            option,
            property,
            help("several-providers"),
            lines("Found:", candidates),
            brokenLines(broken));
  }

  /**
   * Two providers of one name.
   *
   * @param service simple name of the service type
   * @param name that both carry
   * @param candidates of that name, one line each
   * @return the message
   */
  public static String duplicateName(String service, String name, List<String> candidates) {
    return "%d implementations of %s are named '%s'. Remove one of the jars.%s%s"
        .formatted(
            candidates.size(),
            service,
            name,
            help("duplicate-provider"),
            lines("Found:", candidates));
  }

  /**
   * Providers without a name.
   *
   * @param service simple name of the service type
   * @param candidates without a name, one line each
   * @return the message
   */
  public static String missingName(String service, List<String> candidates) {
    return "An implementation of %s has no @ProviderName. Annotate its class or remove its jar.%s%s"
        .formatted(service, help("nameless-provider"), lines("Found:", candidates));
  }

  /**
   * A provider that cannot be constructed or opened.
   *
   * @param candidate its line
   * @param cause what was thrown
   * @param misaligned says which versions do not fit together, or is empty
   * @return the message
   */
  public static String brokenProvider(String candidate, Throwable cause, String misaligned) {
    return "The chosen provider cannot be used: %s: %s%s.%s"
        .formatted(candidate, cause, misaligned, help("broken-provider"));
  }

  /**
   * Jars of different versions.
   *
   * @param api version of this module
   * @param provider version of the provider
   * @return a clause, to stand behind the cause
   */
  public static String versionsNotAligned(String api, String provider) {
    return "; the versions are not aligned (hdr-api %s, provider %s)".formatted(api, provider);
  }

  /**
   * A candidate of another base class.
   *
   * @param type its class name
   * @param base class that it should extend
   * @return the message
   */
  public static String wrongBase(String type, String base) {
    return "%s does not extend %s".formatted(type, base);
  }

  /**
   * An engine that does not start.
   *
   * @param backend class of the backend
   * @param cause what was thrown
   * @return the message
   */
  public static String engineDoesNotStart(Class<?> backend, Throwable cause) {
    return "The engine of %s does not start: %s.%s"
        .formatted(backend.getName(), cause, help("engine-does-not-start"));
  }

  /**
   * A model file that is not there.
   *
   * @param path of the file
   * @return the message
   */
  public static String modelFileUnreadable(Path path) {
    return "The model file '%s' cannot be read; check the path given to ModelSource.file.%s"
        .formatted(path, help("model-load"));
  }

  /**
   * A model and a preprocessor that do not fit.
   *
   * @param model that was opened
   * @param preprocessor that is in use
   * @return the message
   */
  public static String contractMismatch(ModelInfo model, Preprocessor preprocessor) {
    return "The model '%s' expects tensors of the form '%s', but the preprocessor makes '%s'; use a model and a preprocessor of the same contract.%s"
        .formatted(model.name(), model.contract(), preprocessor.contract(), help("model-load"));
  }

  /**
   * A model that lacks a metadata entry.
   *
   * @param key of the entry
   * @return the message
   */
  public static String modelKeyMissing(String key) {
    return "The model says nothing of '%s'; export it with this library's ONNX writer.%s"
        .formatted(key, help("model-load"));
  }

  /**
   * A model with a metadata entry that cannot be.
   *
   * @param key of the entry
   * @param range that is allowed
   * @param value that stands there
   * @return the message
   */
  public static String modelValueInvalid(String key, String range, String value) {
    return "The model's '%s' must be %s, but is '%s'.%s"
        .formatted(key, range, value, help("model-load"));
  }

  /**
   * An engine that failed.
   *
   * @param info of the recogniser
   * @param cause what was thrown
   * @return the message
   */
  public static String inferenceFailed(RecognizerInfo info, Throwable cause) {
    return "%s failed while reading: %s.%s".formatted(info.engine(), cause, help("inference"));
  }

  /**
   * An engine that answered with another number of rows.
   *
   * @param info of the recogniser
   * @param expected tensors
   * @param actual rows
   * @return the message
   */
  public static String rowsMissing(RecognizerInfo info, int expected, int actual) {
    return "%s gave %d rows of logits for %d tensors; the backend '%s' is defective.%s"
        .formatted(info.engine(), actual, expected, info.backend(), help("inference"));
  }

  /**
   * An engine that answered with another number of outputs.
   *
   * @param info of the recogniser
   * @param actual outputs in a row
   * @return the message
   */
  public static String outputsMissing(RecognizerInfo info, int actual) {
    return "%s gave %d outputs where its model promises %d; the backend '%s' is defective.%s"
        .formatted(
            info.engine(), actual, info.model().classes(), info.backend(), help("inference"));
  }

  /**
   * An engine that answered with a value that is no number.
   *
   * @param info of the recogniser
   * @param value of the output
   * @return the message
   */
  public static String outputNotFinite(RecognizerInfo info, float value) {
    return "%s gave the output %s; the model is damaged.%s"
        .formatted(info.engine(), value, help("inference"));
  }

  /**
   * A call that took too long.
   *
   * @param longest that was allowed
   * @return the message
   */
  public static String deadlineExceeded(Duration longest) {
    return "the call took longer than its deadline of %s; raise RecognizerOptions.deadline or send smaller pictures"
        .formatted(longest);
  }

  private static String brokenLines(List<String> broken) {
    return broken.isEmpty() ? "" : lines("Found but unusable:", broken);
  }

  private static String lines(String title, List<String> entries) {
    StringBuilder text = new StringBuilder("\n").append(title);
    entries.forEach(entry -> text.append("\n  - ").append(entry));
    return text.toString();
  }
}
