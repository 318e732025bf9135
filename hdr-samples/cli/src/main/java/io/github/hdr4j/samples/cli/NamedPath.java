package io.github.hdr4j.samples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A path that may be given a name: {@code path} or {@code name=path}.
 *
 * @param name that was given, or else the last part of the path
 * @param path as the user gave it
 */
record NamedPath(String name, String path) {
  /** A path with an equals sign is taken whole if it leads anywhere. */
  static NamedPath parse(String argument) {
    int sign = argument.indexOf('=');
    if (sign > 0 && !Files.exists(new PathArgument().convert(argument))) {
      return new NamedPath(argument.substring(0, sign), argument.substring(sign + 1));
    }
    Path path = new PathArgument().convert(argument).toAbsolutePath().normalize();
    return new NamedPath(String.valueOf(path.getFileName()), argument);
  }

  /** Refuses two sets of one name, since figures go by it. */
  static void requireDifferent(Stream<String> names) {
    Set<String> known = new HashSet<>();
    names.forEach(
        name -> {
          if (!known.add(name)) {
            throw new UsageException(
                "two sets are called '%s'; name them by NAME=PATH".formatted(name));
          }
        });
  }
}
