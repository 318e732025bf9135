package io.github.hdr4j.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.NumberAlternative;
import io.github.hdr4j.NumberReading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Of a random small line")
class LatticeSearchTest {
  private static final double CLOSE = 1e-4;
  private static final double PRICE_OF_OTHER = Line.priceOfOther();

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  @DisplayName("the search finds the text and the probabilities that trying all ways finds")
  void sameAsAllWays(long seed) {
    RandomLine random = new RandomLine(new Random(seed));
    Map<String, Double> texts = new HashMap<>();
    random.walk(0, "", 1, texts);
    double sum = texts.values().stream().mapToDouble(Double::doubleValue).sum();
    String best =
        texts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();

    Optional<NumberReading> reading = random.line.read();

    assertThat(reading.map(NumberReading::text).orElse("")).isEqualTo(best);
    if (reading.isPresent()) {
      double share = texts.get(best) / sum;
      double plausibility =
          reading.get().digits().stream()
              .mapToDouble(digit -> digit.digitProbability())
              .reduce(1, (one, other) -> one * other);
      assertThat(reading.get().confidence())
          .isCloseTo(Math.sqrt(share * plausibility), within(CLOSE));
      for (NumberAlternative other : reading.get().alternatives()) {
        assertThat(other.probability())
            .as(other.text())
            .isBetween(0.01, texts.get(other.text()) / sum + CLOSE);
      }
    }
  }

  static List<Long> seeds() {
    return IntStream.range(0, 200).mapToObj(seed -> 7919L * seed).toList();
  }

  /** A line of up to three pieces and all that can be made of it. */
  private static final class RandomLine {
    private final Line line;
    private final int pieces;
    private final Map<Integer, Map<Integer, Outputs>> marks = new HashMap<>();
    private final Map<Integer, Double> specks = new HashMap<>();
    private final Map<Integer, Map<Integer, Boolean>> whole = new HashMap<>();
    private final Map<Integer, Map<Integer, Double>> penalties = new HashMap<>();
    private final boolean gap;

    RandomLine(Random random) {
      pieces = 1 + random.nextInt(3);
      line = Line.of(pieces);
      for (int from = 0; from < pieces; from++) {
        for (int to = from + 1; to <= pieces; to++) {
          if (to == from + 1 || random.nextBoolean()) {
            Outputs outputs = Outputs.random(random);
            boolean uncut = to > from + 1 || random.nextBoolean();
            double penalty = random.nextInt(3) * random.nextDouble();
            marks.computeIfAbsent(from, node -> new HashMap<>()).put(to, outputs);
            whole.computeIfAbsent(from, node -> new HashMap<>()).put(to, uncut);
            penalties.computeIfAbsent(from, node -> new HashMap<>()).put(to, penalty);
            line.digit(from, to, outputs, uncut, penalty);
          }
        }
        if (random.nextInt(3) == 0) {
          specks.put(from, 3 * random.nextDouble());
          line.other(from, specks.get(from));
        }
      }
      gap = pieces > 1 && random.nextInt(3) == 0;
      if (gap) {
        line.gap(1);
      }
    }

    /** Adds up the probability of every text; a bar stands where a word ends. */
    void walk(int node, String symbols, double probability, Map<String, Double> texts) {
      if (node == pieces) {
        texts.merge(text(symbols), probability, Double::sum);
        return;
      }
      String before = gap && node == 1 ? symbols + '|' : symbols;
      Optional.ofNullable(specks.get(node))
          .ifPresent(cost -> walk(node + 1, before, probability * Math.exp(-cost), texts));
      marks
          .getOrDefault(node, Map.of())
          .forEach(
              (to, outputs) -> {
                double here = probability * Math.exp(-penalties.get(node).get(to));
                for (int digit = 0; digit < 10; digit++) {
                  if (outputs.joint(digit) > 0) {
                    walk(to, before + digit, here * outputs.joint(digit), texts);
                  }
                }
                if (whole.get(node).get(to)) {
                  walk(
                      to,
                      before + '?',
                      here * outputs.none() * Math.pow(PRICE_OF_OTHER, to - node),
                      texts);
                }
              });
    }

    private static String text(String symbols) {
      StringBuilder text = new StringBuilder();
      for (String word : symbols.split("\\|", -1)) {
        long digits = word.chars().filter(Character::isDigit).count();
        if (2 * digits > word.length()) {
          text.append(text.isEmpty() ? "" : " ").append(word.replaceAll("^\\?+|\\?+$", ""));
        }
      }
      return text.toString();
    }
  }
}
