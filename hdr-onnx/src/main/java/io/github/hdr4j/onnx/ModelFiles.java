package io.github.hdr4j.onnx;

import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.spi.ModelFile;
import java.io.IOException;
import java.io.InputStream;

/** Finds the ONNX file of a model and reads all of it before native code sees it. */
final class ModelFiles {
  private static final String BUNDLED = "digits.onnx";
  private static final String ACCURATE = "accurate.onnx";

  private ModelFiles() {}

  static ModelFile of(ModelSource source) {
    if (source instanceof ModelSource.File file) {
      return ModelFile.read(file.path());
    }
    return source instanceof ModelSource.Bundled
        ? resource(BUNDLED, Messages.BUNDLED_MODEL_MISSING)
        : resource(ACCURATE, Messages.NO_ACCURATE_MODEL);
  }

  private static ModelFile resource(String file, String missing) {
    try (InputStream resource = OnnxDigitRecognizer.class.getResourceAsStream(file)) {
      if (resource == null) {
        throw new ModelLoadException(missing);
      }
      return ModelFile.read("the bundled " + file, resource);
    } catch (IOException e) {
      throw new ModelLoadException(Messages.resourceUnreadable(file, e), e);
    }
  }
}
