package io.github.hdr4j.samples.cli;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.samples.toolkit.corpus.CorpusReadings;
import io.github.hdr4j.samples.toolkit.corpus.PictureReadings;
import io.github.hdr4j.samples.toolkit.report.ResultJson;
import io.github.hdr4j.samples.toolkit.transform.Transforms;
import java.util.Locale;
import java.util.OptionalInt;

/** Names the pictures of a corpus that a person may want to look at. */
record CorpusRemarks(Console console, boolean listWrong) {
  void about(CorpusReadings readings) {
    for (PictureReadings picture : readings.pictures()) {
      if (picture instanceof PictureReadings.Unreadable unreadable) {
        console.say(
            "unreadable: %s: %s: %s"
                .formatted(readings.name(), picture.picture().name(), unreadable.error()));
      } else if (listWrong && picture instanceof PictureReadings.Read read) {
        readings.transforms().forEach(transform -> about(readings.name(), read, transform));
      }
    }
  }

  private void about(String corpus, PictureReadings.Read read, String transform) {
    if (read.correct(transform) && read.same(transform)) {
      return;
    }
    Recognition reading = read.after(transform);
    console.say(
        String.format(
            Locale.ROOT,
            "%s: %s: %s, %s: shows %s, read as %s, %s, confidence %.3f%s",
            read.correct(transform) ? "changed" : "wrong",
            corpus,
            read.picture().name(),
            transform,
            word(read.picture().shown()),
            word(reading.best()),
            ResultJson.word(reading.verdict()),
            reading.confidence(),
            read.same(transform) ? "" : "; plain " + word(read.after(Transforms.PLAIN).best())));
  }

  private static String word(OptionalInt digit) {
    return digit.isPresent() ? Integer.toString(digit.getAsInt()) : "nothing";
  }
}
