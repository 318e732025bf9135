package io.github.hdr4j.samples.web.admin.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The pages that tell how good models were before and after a training. */
@Component
class Reports {
  private static final Set<String> SIDES = Set.of("before", "after");
  private static final Pattern FILE = Pattern.compile("[a-z-]+\\.(html|png)");

  private final TrainingOrders orders;

  Reports(TrainingOrders orders) {
    this.orders = orders;
  }

  /** Names of trainings, the latest first. */
  List<String> names() {
    if (!Files.isDirectory(orders.reports())) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(orders.reports())) {
      return entries
          .filter(entry -> Files.isRegularFile(entry.resolve("after").resolve("index.html")))
          .map(entry -> String.valueOf(entry.getFileName()))
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of a report; empty for whatever is none. */
  Optional<Path> file(String name, String side, String file) {
    if (!names().contains(name) || !SIDES.contains(side) || !FILE.matcher(file).matches()) {
      return Optional.empty();
    }
    return Optional.of(orders.reports().resolve(name).resolve(side).resolve(file))
        .filter(found -> Files.isRegularFile(found, LinkOption.NOFOLLOW_LINKS));
  }
}
