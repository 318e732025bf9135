package io.github.hdr4j.samples.training;

import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The training program. */
@Command(
    name = "hdr-model-training",
    mixinStandardHelpOptions = true,
    subcommands = {
      DrawCommand.class,
      StringsCommand.class,
      PagesCommand.class,
      TrainCommand.class,
      TrainLinesCommand.class,
      CombineCommand.class,
      FidelityCommand.class,
      ModelCardCommand.class
    },
    description = "Trains the model for handwritten digit recognition, and measures it.")
final class Main {

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
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (exception, commandLine, parsed) -> {
              commandLine.getErr().println("error: " + message(exception));
              return 1;
            });
  }

  private static String message(Exception exception) {
    String message = exception.getMessage();
    // the message of a file system's exception is often the path alone
    if (message == null || exception instanceof FileSystemException) {
      return exception.toString();
    }
    return message;
  }
}
