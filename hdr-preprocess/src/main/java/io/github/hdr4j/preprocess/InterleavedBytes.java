package io.github.hdr4j.preprocess;

import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.util.Optional;

/**
 * Colour bytes read where they lie, as a decoder leaves a photograph: a copy of each row would take
 * longer than adding it up. Single elements are asked for, since handing out the whole array would
 * make the caller's picture slow to draw from then on.
 */
final class InterleavedBytes {
  /** Bytes a pixel; a constant, since the loop over a varying one takes twice as long. */
  private static final int STRIDE = 3;

  private final DataBufferByte bytes;
  private final int width;
  private final int origin;
  private final int rowStride;
  private final int red;
  private final int green;
  private final int blue;

  private InterleavedBytes(Raster raster, PixelInterleavedSampleModel model, DataBufferByte data) {
    bytes = data;
    width = raster.getWidth();
    rowStride = model.getScanlineStride();
    int left = raster.getMinX() - raster.getSampleModelTranslateX();
    int top = raster.getMinY() - raster.getSampleModelTranslateY();
    origin = top * rowStride + left * STRIDE;
    int[] offsets = model.getBandOffsets();
    red = offsets[0];
    green = offsets[1];
    blue = offsets[2];
  }

  /** Empty if the raster keeps its bytes in another way. */
  static Optional<InterleavedBytes> of(Raster raster) {
    return raster.getSampleModel() instanceof PixelInterleavedSampleModel model
            && model.getPixelStride() == STRIDE
            && raster.getDataBuffer() instanceof DataBufferByte data
        ? Optional.of(new InterleavedBytes(raster, model, data))
        : Optional.empty();
  }

  /** Adds a row to the sums of its blocks, each weighed once. */
  void add(int y, int block, double[] sums, int first) {
    int start = origin + y * rowStride;
    int end = start + width * STRIDE;
    if (block == 1) {
      // loops over one pixel would cost more than the pixel
      for (int from = start, at = first; from < end; from += STRIDE, at++) {
        sums[at] +=
            Luma.of(
                bytes.getElem(from + red), bytes.getElem(from + green), bytes.getElem(from + blue));
      }
      return;
    }
    int step = block * STRIDE;
    for (int from = start, at = first; from < end; from += step, at++) {
      sums[at] += block(from, Math.min(end, from + step));
    }
  }

  private int block(int from, int to) {
    int reds = 0;
    int greens = 0;
    int blues = 0;
    int i = from;
    for (; i + 4 * STRIDE <= to; i += 4 * STRIDE) {
      reds += four(i + red);
      greens += four(i + green);
      blues += four(i + blue);
    }
    for (; i < to; i += STRIDE) {
      reds += bytes.getElem(i + red);
      greens += bytes.getElem(i + green);
      blues += bytes.getElem(i + blue);
    }
    return Luma.of(reds, greens, blues);
  }

  /** One component of four pixels: blocks are too short for the compiler to unroll their loop. */
  private int four(int i) {
    return bytes.getElem(i)
        + bytes.getElem(i + STRIDE)
        + bytes.getElem(i + 2 * STRIDE)
        + bytes.getElem(i + 3 * STRIDE);
  }
}
