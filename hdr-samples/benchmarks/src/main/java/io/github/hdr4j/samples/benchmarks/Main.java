package io.github.hdr4j.samples.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of {@code hdr-benchmarks.jar}. */
@Command(
    name = "hdr-benchmarks",
    mixinStandardHelpOptions = true,
    description = "What handwritten digit recognition costs, as ratios within one run.",
    subcommands = {
      PhotoCommand.class,
      ModelsCommand.class,
      NumbersCommand.class,
      HeapCommand.class,
      Dl4jCommand.class,
      BackendsCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  private Main() {}

  /**
   * Runs a command and exits with its code.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(
            (exception, commandLine, parsed) -> {
              commandLine.getErr().println("error: " + exception.getMessage());
              return 1;
            });
  }
}
