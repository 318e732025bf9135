package io.github.hdr4j.spi;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.internal.ModelMessages;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The models in a backend's jar, beside its class: {@code digits.onnx}, {@code accurate.onnx} if it
 * carries one, and {@code lines.onnx}, which reads whole lines. Immutable and thread-safe.
 */
public final class BundledModels {
  private static final String BUNDLED = "digits.onnx";
  private static final String ACCURATE = "accurate.onnx";
  private static final String LINES = "lines.onnx";

  private final String artifact;
  private final Class<?> backend;
  private final Function<String, @Nullable InputStream> resources;

  /**
   * Describes where they are; reads nothing.
   *
   * @param artifact of the backend, as messages call it
   * @param backend beside whose class they lie
   * @param resources the backend's own {@code MyRecognizer.class::getResourceAsStream}, for another
   *     module is not shown its files
   */
  public BundledModels(
      String artifact, Class<?> backend, Function<String, @Nullable InputStream> resources) {
    this.artifact = requireNonNull(artifact, "artifact");
    this.backend = requireNonNull(backend, "backend");
    this.resources = requireNonNull(resources, "resources");
  }

  /**
   * Reads all of a model, before an engine sees it.
   *
   * @param source one of these models, or a file
   * @return its content
   * @throws ModelLoadException if it is missing, too large, or cannot be read
   */
  public ModelFile read(ModelSource source) {
    if (source instanceof ModelSource.File file) {
      return ModelFile.read(file.path());
    }
    return source instanceof ModelSource.Bundled
        ? resource(BUNDLED, ModelMessages.bundledMissing(artifact, path(BUNDLED)))
        : resource(ACCURATE, ModelMessages.noAccurateModel(artifact, path(ACCURATE)));
  }

  /**
   * Reads the network for lines.
   *
   * @return its content; empty if the jar has none
   * @throws ModelLoadException if it is too large or cannot be read
   */
  public Optional<ModelFile> readLines() {
    try (InputStream resource = resources.apply(LINES)) {
      return resource == null
          ? Optional.empty()
          : Optional.of(ModelFile.read("the bundled " + LINES, resource));
    } catch (IOException e) {
      throw new ModelLoadException(ModelMessages.resourceUnreadable(artifact, path(LINES), e), e);
    }
  }

  private ModelFile resource(String file, String missing) {
    try (InputStream resource = resources.apply(file)) {
      if (resource == null) {
        throw new ModelLoadException(missing);
      }
      return ModelFile.read("the bundled " + file, resource);
    } catch (IOException e) {
      throw new ModelLoadException(ModelMessages.resourceUnreadable(artifact, path(file), e), e);
    }
  }

  private String path(String file) {
    return backend.getPackageName().replace('.', '/') + "/" + file;
  }
}
