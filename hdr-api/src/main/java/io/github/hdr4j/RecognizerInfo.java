package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

/** Who reads: backend, engine and model of an open recogniser. Immutable. */
public final class RecognizerInfo {
  private final String backend;
  private final String version;
  private final String engine;
  private final ModelInfo model;

  private RecognizerInfo(String backend, String version, String engine, ModelInfo model) {
    this.backend = requireNonNull(backend, "backend");
    this.version = requireNonNull(version, "version");
    this.engine = requireNonNull(engine, "engine");
    this.model = requireNonNull(model, "model");
  }

  /**
   * Puts the parts together.
   *
   * @param backend provider name
   * @param version of the backend's jar
   * @param engine name and version of the engine
   * @param model that is open
   * @return the info
   */
  public static RecognizerInfo of(String backend, String version, String engine, ModelInfo model) {
    return new RecognizerInfo(backend, version, engine, model);
  }

  /**
   * The backend's provider name.
   *
   * @return such as {@code onnx}
   */
  public String backend() {
    return backend;
  }

  /**
   * The version of the backend's jar.
   *
   * @return {@code unknown} outside a jar
   */
  public String version() {
    return version;
  }

  /**
   * The engine that computes.
   *
   * @return name and version, such as {@code ONNX Runtime 1.28.0}
   */
  public String engine() {
    return engine;
  }

  /**
   * The model that is open.
   *
   * @return its description
   */
  public ModelInfo model() {
    return model;
  }

  @Override
  public String toString() {
    return "%s %s, %s, model %s".formatted(backend, version, engine, model);
  }
}
