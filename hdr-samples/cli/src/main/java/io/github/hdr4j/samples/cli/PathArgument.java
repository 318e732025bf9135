package io.github.hdr4j.samples.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a path, and explains one that the locale cannot express. */
final class PathArgument implements ITypeConverter<Path> {
  /** What Java puts in the place of a byte that the locale does not know. */
  private static final String UNKNOWN = "\ufffd";

  @Override
  public Path convert(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          argument.contains(UNKNOWN)
              ? "'%s' has letters that the locale does not know; set LC_ALL=C.UTF-8"
                  .formatted(argument)
              : e.getMessage());
    }
  }
}
