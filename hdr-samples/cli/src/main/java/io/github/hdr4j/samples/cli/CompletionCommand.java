package io.github.hdr4j.samples.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands, options and paths in the shell. */
@Command(
    name = "completion",
    description = "Prints a script for bash and zsh that completes commands and options.",
    footer = {
      "%nGive the program a short name, then load the script, for instance in ~/.bashrc:",
      "  alias hdr='java -jar /path/to/hdr.jar'",
      "  source <(java -jar /path/to/hdr.jar completion)"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init") // set by picocli before the call
  @Spec
  private CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print(AutoComplete.bash("hdr", spec.root().commandLine()));
    return ExitStatus.ALL_WELL;
  }
}
