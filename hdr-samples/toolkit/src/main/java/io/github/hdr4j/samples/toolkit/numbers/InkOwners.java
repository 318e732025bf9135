package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.samples.toolkit.drawing.Ink;

/**
 * Whose ink each pixel of a picture of a number shows, so that what a segmentation cuts out of it
 * can be held against the truth. Immutable and thread-safe.
 */
public final class InkOwners {
  /** Where there is no ink. */
  public static final int NOBODY = -1;

  private final int width;
  private final int height;
  private final int[] owners;

  private InkOwners(int width, int height, int[] owners) {
    this.width = width;
    this.height = height;
    this.owners = owners;
  }

  /**
   * The picture's width.
   *
   * @return pixels
   */
  public int width() {
    return width;
  }

  /**
   * The picture's height.
   *
   * @return pixels
   */
  public int height() {
    return height;
  }

  /**
   * Whose ink covers most of a pixel.
   *
   * @param x column of the picture
   * @param y row of the picture
   * @return a position in {@link NumberPicture#marks()}, or {@link #NOBODY}
   * @throws IndexOutOfBoundsException if it lies outside
   */
  public int at(int x, int y) {
    return owners[y * width + x];
  }

  /** Collects marks that lie on one sheet. Mutable and not thread-safe. */
  static final class Sheet {
    private final int width;
    private final int height;
    private final double[] most;
    private final int[] owners;
    private int marks;

    Sheet(int width, int height) {
      this.width = width;
      this.height = height;
      most = new double[width * height];
      owners = new int[width * height];
    }

    /** Lays the ink of the next mark down. */
    void lay(Ink ink, int left, int top) {
      marks++;
      for (int y = Math.max(0, -top); y < Math.min(ink.height(), height - top); y++) {
        for (int x = Math.max(0, -left); x < Math.min(ink.width(), width - left); x++) {
          int i = (y + top) * width + x + left;
          if (ink.at(x, y) > most[i]) {
            most[i] = ink.at(x, y);
            owners[i] = marks;
          }
        }
      }
    }

    /** What is seen when blocks of so many pixels across and down become one. */
    InkOwners shrunk(int block) {
      int across = width / block;
      int down = height / block;
      int[] seen = new int[across * down];
      for (int i = 0; i < seen.length; i++) {
        seen[i] = mostIn(i % across * block, i / across * block, block) - 1;
      }
      return new InkOwners(across, down, seen);
    }

    private int mostIn(int left, int top, int block) {
      double[] ink = new double[marks + 1];
      for (int y = top; y < top + block; y++) {
        for (int x = left; x < left + block; x++) {
          ink[owners[y * width + x]] += most[y * width + x];
        }
      }
      int owner = 0;
      for (int mark = 1; mark <= marks; mark++) {
        owner = ink[mark] > ink[owner] ? mark : owner;
      }
      double shown = owner == 0 ? 0 : ink[owner];
      return shown < Form.INKED * block * block / 2 ? 0 : owner;
    }
  }
}
