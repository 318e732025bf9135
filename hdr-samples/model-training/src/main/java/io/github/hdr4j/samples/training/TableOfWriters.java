package io.github.hdr4j.samples.training;

import io.github.hdr4j.preprocess.dataset.IdxPicture;
import io.github.hdr4j.preprocess.dataset.IdxSet;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import io.github.hdr4j.preprocess.dataset.WriterTable;
import io.github.hdr4j.samples.toolkit.numbers.RealWriters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who wrote MNIST's training digits, as QMNIST's label table beside them tells. */
final class TableOfWriters {

  /** QMNIST's label table of MNIST's training set, gzip-compressed text. */
  static final String FILE = "train-writers.tsv.gz";

  private TableOfWriters() {}

  /** Whether a folder has digits and the table. */
  static boolean isIn(Path folder) {
    return IdxSet.isIn(folder, "train") && Files.exists(folder.resolve(FILE));
  }

  /**
   * The people who wrote all ten digits.
   *
   * @param folder with MNIST's training set
   * @param held who trains nothing
   * @param kept whether those are wanted, or the others
   * @throws IOException if digits or table cannot be read
   * @throws IllegalArgumentException if nobody is left
   */
  static RealWriters read(Path folder, HeldOut held, boolean kept) throws IOException {
    List<LabelledPicture> pictures = IdxSet.read(folder, "train");
    Path table = folder.resolve(FILE);
    if (!Files.exists(table)) {
      throw new IOException(
          "--data: no %s beside the digits, so nobody knows who wrote them".formatted(table));
    }
    WriterTable writers = WriterTable.read(table, pictures);
    return RealWriters.of(pictures, writers::writer, writer -> held.has(writer) == kept);
  }

  /** The digits of each person who is not held out. */
  static List<List<IdxPicture>> digits(Path folder, HeldOut held) throws IOException {
    List<LabelledPicture> pictures = IdxSet.read(folder, "train");
    WriterTable writers = WriterTable.read(folder.resolve(FILE), pictures);
    Map<Integer, List<IdxPicture>> people = new TreeMap<>();
    for (int i = 0; i < pictures.size(); i++) {
      int by = writers.writer(i);
      if (!held.has(by) && pictures.get(i) instanceof IdxPicture picture) {
        people.computeIfAbsent(by, key -> new ArrayList<>()).add(picture);
      }
    }
    return List.copyOf(people.values());
  }
}
