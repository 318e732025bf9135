package io.github.hdr4j.samples.cli;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.evaluation.Outcome;
import io.github.hdr4j.samples.toolkit.evaluation.RejectOutcome;
import io.github.hdr4j.samples.toolkit.report.ResultJson;
import java.util.Locale;

/** Names the pictures of an evaluation that a person may want to look at. */
record EvaluationRemarks(Console console, boolean listWrong) {
  void about(Outcome outcome) {
    if (outcome instanceof Outcome.Unreadable unreadable) {
      unreadable(outcome.name(), unreadable.error());
    } else if (outcome instanceof Outcome.Read read) {
      if (read.reading().verdict() == Verdict.BLANK) {
        console.say("blank: %s (shows %d)".formatted(outcome.name(), outcome.label()));
      } else if (listWrong && !outcome.correct()) {
        console.say(
            String.format(
                Locale.ROOT,
                "wrong: %s (shows %d): read as %d, %s, confidence %.3f",
                outcome.name(),
                outcome.label(),
                outcome.best().orElseThrow(),
                ResultJson.word(read.reading().verdict()),
                read.reading().confidence()));
      }
    }
  }

  void about(RejectOutcome outcome) {
    if (outcome instanceof RejectOutcome.Unreadable unreadable) {
      unreadable(outcome.picture().file().toString(), unreadable.error());
    } else if (listWrong
        && outcome instanceof RejectOutcome.Read read
        && read.reading().verdict() == Verdict.ACCEPTED) {
      console.say(
          String.format(
              Locale.ROOT,
              "wrong: %s (shows no digit): read as %d, accepted, confidence %.3f",
              outcome.picture().file(),
              read.reading().best().orElseThrow(),
              read.reading().confidence()));
    }
  }

  private void unreadable(String name, String error) {
    console.say("unreadable: %s: %s".formatted(name, error));
  }
}
