package io.github.hdr4j.internal;

import io.github.hdr4j.RecognizerInfo;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The texts that this module shows to a person, each with the cause and the fix; those about models
 * are in {@link ModelMessages}.
 */
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

  /** A preprocessor was opened again. */
  public static final String PREPROCESSOR_OPEN_TWICE =
      "this Preprocessor is open already; get another one from Preprocessor.load()";

  private Messages() {}

  private static String help(String anchor) {
    return " See https://github.com/hdr4j/hdr#" + anchor;
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
    String lead =
        broken.isEmpty()
            ? "No %s is on the class path. Add".formatted(service)
            : "No usable %s is on the class path. Repair what is listed below, or add"
                .formatted(service);
    return "%s %s as a dependency; in a fat jar, merge the files under META-INF/services; if a class loader of its own holds it, set RecognizerOptions.builder().classLoader(LOADER).%s%s"
        .formatted(lead, artifacts, help("no-provider"), brokenLines(broken));
  }

  /**
   * No provider of the wanted name.
   *
   * @param service simple name of the service type
   * @param name that was wanted
   * @param origin option or system property that asked for it
   * @param artifacts that would help
   * @param candidates that there are, one line each
   * @param broken candidates that cannot be used, one line each
   * @return the message
   */
  public static String unknownProvider(
      String service,
      String name,
      String origin,
      String artifacts,
      List<String> candidates,
      List<String> broken) {
    return "No usable %s is named '%s', as the %s demands. Use a name listed below, or add %s.%s%s%s"
        .formatted(
            service,
            name,
            origin,
            artifacts,
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
    return "%s implementations of %s are on the class path. Keep one dependency, or choose with %s or -D%s=NAME.%s%s%s"
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
    return "%s implementations of %s are named '%s'. Remove one of the jars.%s%s"
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
   * @param type its class
   * @param cause what was thrown
   * @return the message
   */
  public static String brokenProvider(String candidate, Class<?> type, Throwable cause) {
    return "The chosen provider cannot be used: %s: %s.%s Repair that, or choose another provider.%s"
        .formatted(candidate, cause, Alignment.sentence(type, cause), help("broken-provider"));
  }

  /**
   * A candidate of another base class.
   *
   * @param type its class name
   * @param location its jar
   * @param base class that it should extend
   * @return the message
   */
  public static String wrongBase(String type, String location, String base) {
    return "%s in %s does not extend %s".formatted(type, location, base);
  }

  /**
   * An engine that does not start.
   *
   * @param backend class of the backend
   * @param cause what was thrown
   * @return the message
   */
  public static String engineDoesNotStart(Class<?> backend, Throwable cause) {
    return "The engine of %s does not start: %s.%s%s"
        .formatted(
            backend.getName(),
            cause,
            Alignment.sentence(backend, cause),
            help("engine-does-not-start"));
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
    return "%s gave %s rows of logits in place of %s; the backend '%s' is defective.%s"
        .formatted(info.engine(), actual, expected, info.backend(), help("inference"));
  }

  /**
   * An engine that answered with another number of outputs.
   *
   * @param info of the recogniser
   * @param expected outputs
   * @param actual outputs in a row
   * @return the message
   */
  public static String outputsMissing(RecognizerInfo info, int expected, int actual) {
    return "%s gave %s outputs where its model promises %s; the backend '%s' is defective.%s"
        .formatted(info.engine(), actual, expected, info.backend(), help("inference"));
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
    return entries.stream()
        .map("\n  - "::concat)
        .collect(Collectors.joining("", "\n" + title, entries.isEmpty() ? " none" : ""));
  }
}
