package io.github.hdr4j;

import java.nio.file.Path;

/** Which model a recogniser opens: {@link Bundled}, {@link Accurate} or a {@link File}. */
public sealed interface ModelSource {
  /**
   * The small model inside the backend's jar.
   *
   * @return the default
   */
  static ModelSource bundled() {
    return new Bundled();
  }

  /**
   * The larger, slower and more accurate model: several networks in place of one, which take
   * several times as long. Loading fails with a {@link ModelLoadException} where the backend
   * carries none.
   *
   * @return that model
   */
  static ModelSource accurate() {
    return new Accurate();
  }

  /**
   * A model file in the backend's format, with this library's metadata.
   *
   * @param path of the file
   * @return that model
   */
  static ModelSource file(Path path) {
    return new File(path);
  }

  /** The small model inside the backend's jar. */
  record Bundled() implements ModelSource {
    @Override
    public String toString() {
      return "bundled";
    }
  }

  /** The accurate model. */
  record Accurate() implements ModelSource {
    @Override
    public String toString() {
      return "accurate";
    }
  }

  /**
   * A model file. Load only files that you trust.
   *
   * @param path absolute
   */
  record File(Path path) implements ModelSource {
    /**
     * Makes the path absolute, so that it stays the same file.
     *
     * @param path of the file
     */
    public File {
      path = path.toAbsolutePath().normalize();
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }
}
