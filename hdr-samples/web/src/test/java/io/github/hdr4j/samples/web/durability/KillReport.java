package io.github.hdr4j.samples.web.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was left each time that the server was killed.
 *
 * @param rounds one for each time
 */
record KillReport(List<Round> rounds) {
  /**
   * What one kill left.
   *
   * @param acknowledged readings whose keeping was answered, since the first round
   * @param kept readings in the database; more than acknowledged, where the answer was cut off
   * @param faults what should not be; empty if all is well
   */
  record Round(int acknowledged, int kept, List<String> faults) {}

  KillReport {
    rounds = List.copyOf(rounds);
  }

  List<String> faults() {
    return rounds.stream().flatMap(round -> round.faults().stream()).toList();
  }

  /** Readings acknowledged in all rounds. */
  int acknowledged() {
    return rounds.isEmpty() ? 0 : rounds.get(rounds.size() - 1).acknowledged();
  }

  String table() {
    StringBuilder table =
        new StringBuilder("| Kill | Acknowledged | Kept | Faults |\n|--:|--:|--:|--:|\n");
    for (int i = 0; i < rounds.size(); i++) {
      Round round = rounds.get(i);
      table.append("| ").append(i + 1);
      table.append(" | ").append(round.acknowledged());
      table.append(" | ").append(round.kept());
      table.append(" | ").append(round.faults().size()).append(" |\n");
    }
    return table.toString();
  }

  /** Leaves the figures for programs. */
  void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValue(file, Map.of("rounds", rounds));
  }
}
