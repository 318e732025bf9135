package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;

/**
 * How a picture is brought to the size that the search for ink works on: whole blocks of pixels are
 * averaged first, a resampler does the rest.
 *
 * @param sourceWidth of the picture, pixels
 * @param sourceHeight of the picture, pixels
 * @param block pixels a side that become one
 * @param width of the working plane
 * @param height of the working plane
 */
record WorkingSize(int sourceWidth, int sourceHeight, int block, int width, int height) {
  /** Longest side where one digit is read. See the decision on preparation for what others gave. */
  static final int LONGEST = 512;

  /**
   * Share of it that will do, if whole blocks alone lead there: so they do from 4,608 pixels on,
   * and for most photographs of 12 megapixels, which then need no resampling.
   */
  private static final double NEARLY = 0.9;

  static WorkingSize of(int sourceWidth, int sourceHeight) {
    return of(sourceWidth, sourceHeight, LONGEST);
  }

  /** The same for another longest side of the working plane, in pixels, at least 1. */
  static WorkingSize of(int sourceWidth, int sourceHeight, int longest) {
    int side = Math.max(sourceWidth, sourceHeight);
    int block = Math.max(1, side / longest);
    int larger = (side + longest - 1) / longest;
    if ((double) side / larger >= NEARLY * longest) {
      block = larger;
    }
    int blocksWide = (sourceWidth + block - 1) / block;
    int blocksHigh = (sourceHeight + block - 1) / block;
    int most = Math.max(blocksWide, blocksHigh);
    if (most <= longest) {
      return new WorkingSize(sourceWidth, sourceHeight, block, blocksWide, blocksHigh);
    }
    double shrink = (double) longest / most;
    return new WorkingSize(
        sourceWidth,
        sourceHeight,
        block,
        Math.max(1, (int) Math.round(blocksWide * shrink)),
        Math.max(1, (int) Math.round(blocksHigh * shrink)));
  }

  int blocksWide() {
    return (sourceWidth + block - 1) / block;
  }

  int blocksHigh() {
    return (sourceHeight + block - 1) / block;
  }

  /** How many pixels a block has; those at the right and the lower edge may have fewer. */
  int pixels(int blockX, int blockY) {
    return Math.min(block, sourceWidth - blockX * block)
        * Math.min(block, sourceHeight - blockY * block);
  }

  /** Maps a box of the working plane to the pixels of the picture that it covers. */
  Box toSource(Box working) {
    double scaleX = (double) blocksWide() * block / width;
    double scaleY = (double) blocksHigh() * block / height;
    int left = floor(working.x() * scaleX, sourceWidth - 1);
    int top = floor(working.y() * scaleY, sourceHeight - 1);
    int right = ceil((working.x() + working.width()) * scaleX, sourceWidth);
    int bottom = ceil((working.y() + working.height()) * scaleY, sourceHeight);
    return new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
  }

  private static int floor(double value, int highest) {
    return Math.min((int) Math.floor(value + 1e-9), highest);
  }

  private static int ceil(double value, int highest) {
    return Math.min((int) Math.ceil(value - 1e-9), highest);
  }
}
