package io.github.hdr4j.samples.cli;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Commands that only some flavours of the program have, since not every engine can train. Found by
 * {@link ServiceLoader}, so that the flavour is a matter of what is on the class path.
 */
interface FurtherCommands {

  /**
   * Makes them.
   *
   * @param console to talk through
   * @return objects that picocli takes as commands
   */
  List<Object> commands(Console console);

  /** Those of all providers on the class path of this program. */
  static List<Object> find(Console console) {
    return ServiceLoader.load(FurtherCommands.class, FurtherCommands.class.getClassLoader())
        .stream()
        .flatMap(provider -> provider.get().commands(console).stream())
        .toList();
  }
}
