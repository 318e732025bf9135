package io.github.hdr4j.samples.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The commands put together, and run. */
final class CommandLineProgram {
  private final Console console;

  CommandLineProgram(Console console) {
    this.console = console;
  }

  /** Runs one command and gives its exit status; never throws. */
  int run(String... args) {
    HdrCommand hdr = new HdrCommand();
    CommandLine commands = commands(hdr);
    Complaints complaints = new Complaints(console, hdr);
    commands.setParameterExceptionHandler(complaints);
    commands.setExecutionExceptionHandler(complaints);
    try {
      return commands.execute(args);
    } catch (OutOfMemoryError e) {
      return complaints.outOfMemory(e);
    } catch (LinkageError e) {
      return complaints.unexpected(e);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  private CommandLine commands(HdrCommand hdr) {
    CommandLine commands =
        new CommandLine(hdr)
            .addSubcommand(new RecognizeCommand(console))
            .addSubcommand(new ReadCommand(console))
            .addSubcommand(new EvaluateCommand(console))
            .addSubcommand(new CorpusCommand(console))
            .addSubcommand(new ContrastCommand(console))
            .addSubcommand(new DataCommand(console, MnistFile.ALL))
            .addSubcommand(new SampleCommand(console))
            .addSubcommand(new CompletionCommand(console));
    FurtherCommands.find(console).forEach(commands::addSubcommand);
    return commands
        .registerConverter(Path.class, new PathArgument())
        .setOut(console.out())
        .setErr(console.err())
        .setColorScheme(Help.defaultColorScheme(console.ansi()))
        // A picture may be called @photo.png.
        .setExpandAtFiles(false);
  }
}
