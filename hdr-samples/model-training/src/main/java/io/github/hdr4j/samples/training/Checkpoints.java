package io.github.hdr4j.samples.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The states at the ends of the last epochs, one file each, written whole or not at all. A file
 * knows which run it belongs to and carries a checksum.
 */
final class Checkpoints {

  private static final int MAGIC = 0x48445243;
  private static final int KEPT = 3;
  private static final String SUFFIX = ".checkpoint";

  /**
   * What a file holds.
   *
   * @param run it belongs to
   * @param state at the end of an epoch
   */
  record Checkpoint(String run, TrainingState state) {}

  private final Path folder;
  private final String run;
  private final int size;

  /**
   * For one run.
   *
   * @param folder where the files are; made if missing
   * @param run what distinguishes this run from others: plan and data
   * @param size length of the state's arrays
   */
  Checkpoints(Path folder, String run, int size) {
    this.folder = folder;
    this.run = run;
    this.size = size;
  }

  /** Writes a state under its epoch's number and deletes all but the last three. */
  void save(TrainingState state) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(String.format(Locale.ROOT, "epoch-%04d%s", state.epoch, SUFFIX));
    Path part = folder.resolve(file.getFileName() + ".part");
    CRC32 crc = new CRC32();
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new CheckedOutputStream(Files.newOutputStream(part), crc), 1 << 16))) {
      out.writeInt(MAGIC);
      out.writeUTF(run);
      out.writeInt(state.epoch);
      out.writeInt(state.step);
      for (float[] values : arrays(state)) {
        for (float value : values) {
          out.writeFloat(value);
        }
      }
      out.flush();
      out.writeLong(crc.getValue());
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    List<Path> files = files();
    for (Path old : files.subList(0, Math.max(0, files.size() - KEPT))) {
      Files.delete(old);
    }
  }

  /**
   * The state to go on from.
   *
   * @param resume whether that is wanted
   * @return empty if a run is to start anew
   * @throws IOException if there is none though one is wanted, or one though none is, or it cannot
   *     be read
   */
  Optional<TrainingState> resumed(boolean resume) throws IOException {
    if (resume) {
      Optional<TrainingState> latest = latest();
      if (latest.isEmpty()) {
        throw new IOException("nothing to resume: no checkpoint in " + folder);
      }
      return latest;
    }
    if (!isEmpty()) {
      throw new IOException(
          folder + " holds checkpoints of an earlier run: --resume it, or name another folder");
    }
    return Optional.empty();
  }

  /**
   * The latest state.
   *
   * @return empty if there is none
   * @throws IOException if the latest file is damaged or belongs to another run
   */
  Optional<TrainingState> latest() throws IOException {
    List<Path> files = files();
    if (files.isEmpty()) {
      return Optional.empty();
    }
    Path file = files.get(files.size() - 1);
    Checkpoint latest = read(file, size);
    if (!latest.run().equals(run)) {
      throw new IOException(
          file + " belongs to another run: it was made with " + latest.run() + ", this is " + run);
    }
    return Optional.of(latest.state());
  }

  boolean isEmpty() throws IOException {
    return files().isEmpty();
  }

  /**
   * Reads one file, of whichever run.
   *
   * @param size length of the state's arrays
   * @throws IOException if it is damaged or of a network of another size
   */
  static Checkpoint read(Path file, int size) throws IOException {
    CRC32 crc = new CRC32();
    try (DataInputStream in =
        new DataInputStream(
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file), 1 << 16), crc))) {
      if (in.readInt() != MAGIC) {
        throw new IOException(file + " is no checkpoint");
      }
      String run = in.readUTF();
      TrainingState state = new TrainingState(size);
      state.epoch = in.readInt();
      state.step = in.readInt();
      for (float[] values : arrays(state)) {
        for (int i = 0; i < values.length; i++) {
          values[i] = in.readFloat();
        }
      }
      long expected = crc.getValue();
      if (in.readLong() != expected) {
        throw new IOException(file + " is damaged: its checksum does not match");
      }
      return new Checkpoint(run, state);
    } catch (EOFException e) {
      throw new IOException(file + " is damaged: it ends too early", e);
    }
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
  }

  private static List<float[]> arrays(TrainingState state) {
    return List.of(state.weights, state.first, state.second, state.average);
  }
}
