package io.github.hdr4j.dl4j.onnx;

/** The mean of each channel. */
public record GlobalAveragePooling() implements Layer {

  @Override
  public Size outputSize(Size input) {
    return new Size(input.channels(), 1, 1);
  }

  @Override
  public FeatureMaps apply(FeatureMaps input) {
    int area = input.size().height() * input.size().width();
    float[] result = new float[input.size().channels()];
    for (int c = 0; c < result.length; c++) {
      double sum = 0;
      for (int i = 0; i < area; i++) {
        sum += input.value(c * area + i);
      }
      result[c] = (float) (sum / area);
    }
    return FeatureMaps.own(outputSize(input.size()), result);
  }
}
