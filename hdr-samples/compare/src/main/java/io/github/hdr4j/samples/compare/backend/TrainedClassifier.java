package io.github.hdr4j.samples.compare.backend;

import com.google.protobuf.InvalidProtocolBufferException;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.Recognition;
import java.util.List;
import org.tribuo.Example;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.protos.core.ModelProto;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** A classifier that has learned. Thread-safe. */
public final class TrainedClassifier {
  private final Model<Label> model;
  private final Scores scores;

  private TrainedClassifier(Classifier classifier, Model<Label> model) {
    this.model = model;
    this.scores = classifier.scores(model);
  }

  /**
   * Has a classifier learn.
   *
   * @param classifier that learns
   * @param tensors to learn from
   * @param digits what the tensors show, as many; all ten must come up
   * @param seed of whatever is left to chance
   * @param step called {@link Classifier#steps} times
   */
  public static TrainedClassifier train(
      Classifier classifier, List<DigitTensor> tensors, int[] digits, long seed, Runnable step) {
    LabelFactory labels = new LabelFactory();
    MutableDataset<Label> examples =
        new MutableDataset<>(new SimpleDataSourceProvenance("tensors", labels), labels);
    for (int i = 0; i < digits.length; i++) {
      examples.add(PixelFeatures.labelled(tensors.get(i), digits[i]));
    }
    return new TrainedClassifier(classifier, classifier.train(examples, seed, step));
  }

  /** Reads what {@link #bytes} wrote; the bytes were checked before. */
  static TrainedClassifier parse(Classifier classifier, ClassifierFile file) {
    try {
      ModelProto proto = ModelProto.parseFrom(file.model());
      String expected = classifier.modelClass().getName();
      if (!proto.getClassName().equals(expected)) {
        throw new ModelLoadException(
            Messages.otherClass(file.name(), expected, proto.getClassName()));
      }
      return new TrainedClassifier(classifier, Model.deserialize(proto).castModel(Label.class));
    } catch (InvalidProtocolBufferException | IllegalStateException | ClassCastException e) {
      throw new ModelLoadException(Messages.damaged(file.name(), e), e);
    }
  }

  /** The model in Tribuo's protocol buffer format. */
  public byte[] bytes() {
    return model.serialize().toByteArray();
  }

  /** Ten logits; all alike where there is ink only on pixels that training never saw any on. */
  public float[] logits(DigitTensor tensor) {
    Example<Label> ink = PixelFeatures.known(tensor, model.getFeatureIDMap());
    return ink.size() == 0 ? new float[Recognition.DIGITS] : scores.of(ink);
  }
}
