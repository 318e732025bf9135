package io.github.hdr4j.samples.training;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/**
 * A folder of digits, or a file of pen strokes, and what the set is called.
 *
 * @param name for the model's metadata
 * @param path the folder or the file
 */
record DataFolder(String name, Path path) {

  /** Reads the values of {@code --data}. */
  static final class Converter implements ITypeConverter<DataFolder> {
    @Override
    public DataFolder convert(String value) {
      return parse(value);
    }
  }

  /** Reads {@code NAME=PATH}, or {@code PATH}, which is named after its last part. */
  static DataFolder parse(String text) {
    int sign = text.indexOf('=');
    Path path = Path.of(text.substring(sign + 1));
    String name =
        sign > 0
            ? text.substring(0, sign)
            : String.valueOf(path.toAbsolutePath().normalize().getFileName());
    return new DataFolder(name, path);
  }

  @Override
  public String toString() {
    return name + "=" + path;
  }
}
