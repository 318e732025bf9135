package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.corpus.Baseline;
import io.github.hdr4j.samples.toolkit.corpus.BaselineFormatException;
import io.github.hdr4j.samples.toolkit.corpus.CorpusFigures;
import io.github.hdr4j.samples.toolkit.corpus.Judgement;
import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.samples.toolkit.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say which figures have to be reached. */
final class BaselineChoice {
  private static final String CHECK = "--baseline";
  private static final String WRITE = "--write-baseline";
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[^\\p{Alnum}/.,:=@%_+-]");

  @Option(names = CHECK, paramLabel = "FILE", description = "The figures that have to be reached.")
  private Optional<Path> check = Optional.empty();

  @Option(
      names = WRITE,
      paramLabel = "FILE",
      description = "Write the figures reached, as those that have to be reached from now on.")
  private Optional<Path> write = Optional.empty();

  /** The baseline to hold the figures against, if there is to be one. */
  Optional<Baseline> read(CommandSpec spec) throws IOException {
    if (check.isEmpty()) {
      return Optional.empty();
    }
    if (write.isPresent()) {
      throw new UsageException(CHECK + " and " + WRITE + " exclude each other");
    }
    if (!Files.isRegularFile(check.get())) {
      throw new UsageException(
          "%s: there is no such baseline; write it by: %s".formatted(check.get(), rewriting(spec)));
    }
    try {
      return Optional.of(Baseline.read(check.get()));
    } catch (BaselineFormatException e) {
      throw new UsageException(
          "%s; write it anew by: %s".formatted(Failures.describe(e), rewriting(spec)), e);
    }
  }

  /** Writes the figures, if asked to. */
  void write(Console console, List<CorpusFigures> figures) throws IOException {
    if (write.isPresent()) {
      byte[] text = Baseline.of(figures).text().getBytes(StandardCharsets.UTF_8);
      WholeFile.write(write.get(), text);
      console.say("wrote %d rows into %s".formatted(figures.size(), write.get()));
    }
  }

  /** Says what fell and what rose; false if the check fails. */
  boolean report(
      Console console,
      CommandSpec spec,
      Optional<Baseline> baseline,
      List<CorpusFigures> figures,
      List<Judgement> judgements) {
    boolean reached = true;
    boolean lax = false;
    for (Judgement judgement : judgements) {
      reached &= !judgement.kind().isFailure();
      lax |= judgement.kind() == Judgement.Kind.TOO_LAX;
      if (judgement.kind() != Judgement.Kind.MET) {
        console.say(
            "%s, %s: %s".formatted(judgement.corpus(), judgement.transform(), judgement.verdict()));
      }
    }
    baseline
        .map(b -> b.notRead(figures))
        .orElse(List.of())
        .forEach(name -> console.say(name + ": in the baseline, but not among the sets given"));
    if (lax) {
      console.say("the baseline is too lax; write it anew by: " + rewriting(spec));
    } else if (!reached) {
      console.say("if that is meant to be, write the baseline anew by: " + rewriting(spec));
    }
    return reached;
  }

  /** The command that was given, but to write the baseline. */
  private static String rewriting(CommandSpec spec) {
    List<String> words = new ArrayList<>(List.of("hdr"));
    for (String word : spec.root().commandLine().getParseResult().originalArgs()) {
      words.add(
          word.equals(CHECK) || word.startsWith(CHECK + "=")
              ? WRITE + word.substring(CHECK.length())
              : quoted(word));
    }
    return String.join(" ", words);
  }

  private static String quoted(String word) {
    return NEEDS_QUOTES.matcher(word).find() ? "'" + word.replace("'", "'\\''") + "'" : word;
  }
}
