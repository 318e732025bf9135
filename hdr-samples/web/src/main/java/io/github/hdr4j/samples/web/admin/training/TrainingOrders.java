package io.github.hdr4j.samples.web.admin.training;

import io.github.hdr4j.samples.web.WebSettings;
import io.github.hdr4j.samples.web.admin.engine.ModelChoice;
import io.github.hdr4j.samples.web.admin.engine.ModelFiles;
import io.github.hdr4j.samples.web.admin.notice.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Makes orders of requests: where digits are, and where model and reports go. */
@Component
class TrainingOrders {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'trained-'yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final TrainingMaterial material;
  private final DataFolders data;
  private final ModelFiles models;
  private final ModelChoice choice;
  private final Clock clock;
  private final Path reports;
  private final Path corrected;

  TrainingOrders(
      TrainingMaterial material,
      DataFolders data,
      ModelFiles models,
      ModelChoice choice,
      Clock clock,
      WebSettings settings) {
    this.material = material;
    this.data = data;
    this.models = models;
    this.choice = choice;
    this.clock = clock;
    reports = settings.folder().toAbsolutePath().resolve("reports");
    corrected = settings.folder().toAbsolutePath().resolve("corrected");
  }

  TrainingOrder of(TrainingRequest request) throws RefusedException {
    if (request.epochs() < 1 || request.epochs() > TrainingRequest.MOST_EPOCHS) {
      throw new RefusedException("admin.training.epochs.range", TrainingRequest.MOST_EPOCHS);
    }
    List<Path> folders = new ArrayList<>();
    List<String> words = new ArrayList<>();
    if (request.corrected()) {
      folders.add(corrected);
      words.add("corrected readings");
    }
    if (request.data().isPresent()) {
      String chosen = request.data().get();
      folders.add(
          data.find(chosen)
              .orElseThrow(() -> new RefusedException("admin.training.data.gone", chosen)));
      words.add(chosen);
    }
    if (folders.isEmpty()) {
      throw new RefusedException("admin.training.nothing");
    }
    String name = NAME.format(clock.instant());
    try {
      return new TrainingOrder(
          choice.file(),
          folders,
          String.join(", ", words),
          request.epochs(),
          name,
          models.place(name),
          reports.resolve(name));
    } catch (IOException e) {
      throw new RefusedException("admin.training.place", String.valueOf(e.getMessage()));
    }
  }

  /** The corrected readings, where a trainer finds them; on the disk no longer than needed. */
  TrainingTask.Digits digits(TrainingRequest request) {
    return new TrainingTask.Digits() {
      @Override
      public void collect() throws IOException {
        discard();
        if (request.corrected()) {
          material.write(Files.createDirectories(corrected));
        }
      }

      @Override
      public void discard() throws IOException {
        FileSystemUtils.deleteRecursively(corrected);
      }
    };
  }

  /** Where the pages are that tell how good models are. */
  Path reports() {
    return reports;
  }
}
