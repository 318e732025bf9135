package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognitionException;
import io.github.hdr4j.samples.toolkit.files.Failures;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong and how to put it right; a stack trace only on request. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Console console;
  private final HdrCommand hdr;

  Complaints(Console console, HdrCommand hdr) {
    this.console = console;
    this.hdr = hdr;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    trace(e);
    if (e instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      console.say("unknown %s '%s'".formatted(first.startsWith("-") ? "option" : "command", first));
      UnmatchedArgumentException.printSuggestions(e, console.err());
    } else {
      console.say(Failures.describe(e));
    }
    return showUsage(e.getCommandLine());
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof OutputFailedException failed && failed.brokenPipe()) {
      return ExitStatus.BROKEN_PIPE;
    }
    if (e instanceof UsageException) {
      trace(e);
      console.say(Failures.describe(e));
      return pointToHelp(command);
    }
    if (e instanceof DigitRecognitionException
        || e instanceof IOException
        || e instanceof OutputFailedException) {
      trace(e);
      console.say(Failures.describe(e));
      return ExitStatus.SOME_FAILED;
    }
    return unexpected(e);
  }

  int outOfMemory(OutOfMemoryError e) {
    trace(e);
    console.say("Java has too little memory; give it more: java -Xmx2g -jar hdr.jar …");
    return ExitStatus.SOME_FAILED;
  }

  int unexpected(Throwable e) {
    trace(e);
    console.say("unexpected failure: " + e + (hdr.debug ? "" : "; --debug shows more"));
    return ExitStatus.SOME_FAILED;
  }

  private int showUsage(CommandLine command) {
    PrintWriter err = console.err();
    err.println();
    if (command.getParent() == null) {
      command.usage(err, command.getColorScheme());
      return ExitStatus.USAGE;
    }
    err.print(command.getHelp().synopsisHeading());
    err.print(command.getHelp().synopsis(command.getHelp().synopsisHeadingLength()));
    return pointToHelp(command);
  }

  private int pointToHelp(CommandLine command) {
    console.err().println("Try '%s --help'.".formatted(command.getCommandSpec().qualifiedName()));
    return ExitStatus.USAGE;
  }

  private void trace(Throwable e) {
    if (hdr.debug) {
      e.printStackTrace(console.err());
    }
  }
}
