package io.github.hdr4j.internal;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.Preprocessor;
import java.nio.file.Path;

/** What this module says of models that cannot be used, each with the cause and the fix. */
public final class ModelMessages {
  private static final String HELP = " See https://github.com/hdr4j/hdr#model-load";

  private ModelMessages() {}

  /**
   * A model file that is not there.
   *
   * @param path of the file
   * @param cause what was thrown
   * @return the message
   */
  public static String unreadable(Path path, Throwable cause) {
    return "The model file '%s' cannot be read (%s); check the path given to ModelSource.file.%s"
        .formatted(path, cause, HELP);
  }

  /**
   * A file that is no model.
   *
   * @param file what to call it
   * @param maxBytes that a model may have
   * @return the message
   */
  public static String tooLarge(String file, long maxBytes) {
    return "The model file %s has more than %d MB and is no digit model; check the path given to ModelSource.file.%s"
        .formatted(file, maxBytes >> 20, HELP);
  }

  /**
   * A network that is not the one its metadata was written for.
   *
   * @param file what to call it
   * @param expected SHA-256 in the metadata
   * @param actual SHA-256
   * @return the message
   */
  public static String altered(String file, String expected, String actual) {
    return "The model %s was altered after its export: its metadata promises the SHA-256 %s, but the network has %s; restore the original file.%s"
        .formatted(file, expected, actual, HELP);
  }

  /**
   * A model that does not tell what its checksum covers.
   *
   * @param file what to call it
   * @param key of the metadata that should tell
   * @param value that stands there
   * @param longest number of bytes that it may tell
   * @return the message
   */
  public static String contentLength(String file, String key, String value, int longest) {
    return "The model %s must tell with '%s' how many of its bytes the SHA-256 covers, 1 to %d, but says '%s'; export it again with this library's ONNX writer.%s"
        .formatted(file, key, longest, value, HELP);
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
        .formatted(model.name(), model.contract(), preprocessor.contract(), HELP);
  }

  /**
   * A model that lacks a metadata entry.
   *
   * @param key of the entry
   * @return the message
   */
  public static String keyMissing(String key) {
    return "The model says nothing of '%s'; export it with this library's ONNX writer.%s"
        .formatted(key, HELP);
  }

  /**
   * A model with a metadata entry that cannot be.
   *
   * @param key of the entry
   * @param range that is allowed
   * @param value that stands there
   * @return the message
   */
  public static String valueInvalid(String key, String range, String value) {
    return "The model's '%s' must be %s, but is '%s'.%s".formatted(key, range, value, HELP);
  }

  /**
   * A jar without its bundled model.
   *
   * @param artifact of the backend
   * @param path of the resource
   * @return the message
   */
  public static String bundledMissing(String artifact, String path) {
    return "The bundled model %s is missing from the jar of %s; use the published jar, and keep its resources when you repackage it.%s"
        .formatted(path, artifact, HELP);
  }

  /**
   * A jar that carries no accurate model.
   *
   * @param artifact of the backend
   * @param path of the resource
   * @return the message
   */
  public static String noAccurateModel(String artifact, String path) {
    return "This %s carries no accurate model (%s); use one that does and keep its resources when you repackage it, or use ModelSource.bundled().%s"
        .formatted(artifact, path, HELP);
  }

  /**
   * A model in a jar that cannot be read.
   *
   * @param artifact of the backend
   * @param path of the resource
   * @param cause what was thrown
   * @return the message
   */
  public static String resourceUnreadable(String artifact, String path, Throwable cause) {
    return "The model %s in the jar of %s cannot be read (%s); use the published jar.%s"
        .formatted(path, artifact, cause, HELP);
  }
}
