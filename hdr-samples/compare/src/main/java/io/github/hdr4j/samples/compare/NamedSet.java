package io.github.hdr4j.samples.compare;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Where digits are, and what they are called in the table.
 *
 * @param name that was given, or else the last part of the path
 * @param path as the user gave it
 */
record NamedSet(String name, Path path) {
  /**
   * Reads {@code NAME=PATH} or {@code PATH}; a path with an equals sign is taken whole if it is
   * there.
   */
  static final class Converter implements ITypeConverter<NamedSet> {
    @Override
    public NamedSet convert(String argument) {
      try {
        int sign = argument.indexOf('=');
        if (sign > 0 && !Files.exists(Path.of(argument))) {
          return new NamedSet(argument.substring(0, sign), Path.of(argument.substring(sign + 1)));
        }
        Path path = Path.of(argument);
        return new NamedSet(String.valueOf(path.toAbsolutePath().normalize().getFileName()), path);
      } catch (InvalidPathException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
