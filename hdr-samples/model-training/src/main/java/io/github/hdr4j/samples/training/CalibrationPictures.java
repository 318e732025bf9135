package io.github.hdr4j.samples.training;

import io.github.hdr4j.preprocess.dataset.LabelledFolder;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pictures that train nothing, on which temperature and thresholds are fitted. */
final class CalibrationPictures {

  private CalibrationPictures() {}

  /**
   * Reads folders with pictures in sub-folders 0 to 9; blank ones are left out.
   *
   * @throws IOException if one cannot be read
   */
  static Samples read(List<Path> folders, PictureReader reader) throws IOException {
    List<Samples.Sample> samples = new ArrayList<>();
    for (Path folder : folders) {
      for (LabelledPicture picture : LabelledFolder.read(folder)) {
        reader.read(picture).ifPresent(samples::add);
      }
    }
    return new Samples(samples);
  }
}
