package io.github.hdr4j.samples.web.team;

import io.github.hdr4j.samples.web.reading.Mode;
import io.github.hdr4j.samples.web.reading.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What else a picture may show, from the kept result. */
@Component
final class Guesses {
  private static final int MOST = 4;
  private static final double LEAST = 0.001;

  private final JsonMapper json;

  Guesses(JsonMapper json) {
    this.json = json;
  }

  /** The likeliest, what was read included; empty where a result tells no other. */
  List<Guess> of(Reading reading) {
    JsonNode result = json.readTree(reading.result());
    if (reading.mode().equals(Mode.DIGIT.word())) {
      return likeliest(
          IntStream.range(0, result.path("probabilities").size())
              .mapToObj(
                  digit ->
                      new Guess(
                          Integer.toString(digit),
                          result.path("probabilities").path(digit).asDouble()))
              .toList());
    }
    JsonNode lines = result.path("lines");
    if (lines.size() != 1) {
      return List.of();
    }
    return likeliest(
        lines
            .path(0)
            .path("alternatives")
            .valueStream()
            .map(
                other ->
                    new Guess(other.path("text").asString(), other.path("probability").asDouble()))
            .toList());
  }

  private static List<Guess> likeliest(List<Guess> guesses) {
    return guesses.stream()
        .filter(guess -> guess.probability() >= LEAST)
        .sorted(Comparator.comparingDouble(Guess::probability).reversed())
        .limit(MOST)
        .toList();
  }
}
