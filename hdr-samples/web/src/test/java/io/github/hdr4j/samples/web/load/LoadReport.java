package io.github.hdr4j.samples.web.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of the load.
 *
 * @param plan what was to be done
 * @param seconds that were measured
 * @param millis of each request that was answered as it should be, in ascending order
 * @param failures each other answer, or why there was none
 * @param memory the server's objects after a garbage collection in bytes, over time
 */
record LoadReport(
    LoadPlan plan, double seconds, List<Double> millis, List<String> failures, List<Long> memory) {
  private static final double MEBIBYTE = 1024.0 * 1024;

  LoadReport {
    millis = millis.stream().sorted().toList();
  }

  double perSecond() {
    return millis.size() / seconds;
  }

  double mean() {
    return millis.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }

  /** The time that a share of the requests stayed within, by nearest rank. */
  double quantile(double share) {
    if (millis.isEmpty()) {
      return Double.NaN;
    }
    int rank = (int) Math.ceil(share * millis.size());
    return millis.get(Math.max(1, rank) - 1);
  }

  /**
   * How much the memory grew in the second half of the samples: before, caches fill. The smallest
   * samples count, for a collection is put off while native code holds an array.
   *
   * @return the smallest of the last quarter as a multiple of the smallest of the second one
   */
  double growth() {
    int quarter = memory.size() / 4;
    long before = smallest(memory.subList(quarter, 2 * quarter));
    return (double) smallest(memory.subList(memory.size() - quarter, memory.size())) / before;
  }

  private static long smallest(List<Long> samples) {
    return samples.stream().mapToLong(Long::longValue).min().orElseThrow();
  }

  String table() {
    String table =
        row("Requests a second", "Mean", "p50", "p99", "Longest", "Requests", "Failures")
            + row("--:", "--:", "--:", "--:", "--:", "--:", "--:")
            + row(
                rounded(perSecond()),
                rounded(mean()) + " ms",
                rounded(quantile(0.5)) + " ms",
                rounded(quantile(0.99)) + " ms",
                rounded(quantile(1)) + " ms",
                Integer.toString(millis.size() + failures.size()),
                Integer.toString(failures.size()));
    String told = plan + "\n\n" + table;
    return memory.isEmpty() ? told : told + "\nHeap after collection: " + mebibytes() + " MiB\n";
  }

  private String mebibytes() {
    return memory.stream().map(used -> rounded(used / MEBIBYTE)).collect(Collectors.joining(", "));
  }

  private static String row(String... cells) {
    return Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String rounded(double figure) {
    return String.format(Locale.ROOT, "%.1f", figure);
  }

  /** Leaves the figures for programs. */
  void write(Path file) throws IOException {
    Map<String, Object> figures = new LinkedHashMap<>(plan.figures());
    figures.put("seconds", seconds);
    figures.put("requests", millis.size() + failures.size());
    figures.put("failures", failures.size());
    figures.put("requestsPerSecond", perSecond());
    figures.put("meanMillis", mean());
    figures.put("p50Millis", quantile(0.5));
    figures.put("p99Millis", quantile(0.99));
    figures.put("longestMillis", quantile(1));
    figures.put("heapBytesAfterCollection", memory);
    Files.createDirectories(file.toAbsolutePath().getParent());
    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValue(file, figures);
  }
}
