package io.github.hdr4j.samples.cli;

import java.util.List;

/** What the program can do with Deeplearning4j only: train, fine-tune and export. */
public final class TrainingCommands implements FurtherCommands {

  /** For the service loader. */
  public TrainingCommands() {}

  @Override
  public List<Object> commands(Console console) {
    return List.of(
        new TrainCommand(console), new FineTuneCommand(console), new ExportCommand(console));
  }
}
