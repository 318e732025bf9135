package io.github.hdr4j.samples.compare.backend;

import java.nio.file.Path;

/** Every text that these backends show to a person, each with the cause and the fix. */
final class Messages {
  private static final String AGAIN = "train it again with hdr-compare";

  private Messages() {}

  static String noModelInJar(String backend) {
    return "The backend '%s' carries no model; train one with hdr-compare and load it with RecognizerOptions.builder().backend(\"%s\").model(ModelSource.file(path))."
        .formatted(backend, backend);
  }

  static String notAClassifier(String file, int bytes, String entry) {
    return "The model %s (%d bytes) is no classifier of hdr-compare: it is no ZIP file with an entry '%s'; check the path given to ModelSource.file, or %s."
        .formatted(file, bytes, entry, AGAIN);
  }

  static String damaged(String file, Throwable cause) {
    return "The model %s is cut off or damaged (%s); %s.".formatted(file, cause, AGAIN);
  }

  static String tooLarge(String file, int longest) {
    return "The model %s unpacks to more than %d MB; check the path given to ModelSource.file."
        .formatted(file, longest >> 20);
  }

  static String altered(String file, String expected, String actual) {
    return "The model %s was altered after its training: its metadata promises the SHA-256 %s, but the model has %s; restore the original file or %s."
        .formatted(file, expected, actual, AGAIN);
  }

  static String otherBackend(String file, String actual, String backend) {
    return "The model %s is one for the backend '%s', not for '%s'; load it with RecognizerOptions.builder().backend(\"%s\")."
        .formatted(file, actual, backend, actual);
  }

  static String otherClass(String file, String expected, String actual) {
    return "The model %s holds a %s where a %s should be; %s."
        .formatted(file, actual, expected, AGAIN);
  }

  static String noBallot(String file, String line) {
    return "The model %s names no member in its line '%s', which is to be backend, tab, file, tab, SHA-256; %s."
        .formatted(file, line, AGAIN);
  }

  static String memberUnreadable(String file, Path member, Throwable cause) {
    return "The model %s needs '%s', which cannot be read (%s); keep the files of one training together."
        .formatted(file, member, cause);
  }

  static String memberChanged(String file, Path member) {
    return "The model %s was made for another '%s' than the one that is there; keep the files of one training together, or %s."
        .formatted(file, member, AGAIN);
  }
}
