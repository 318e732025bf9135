package io.github.hdr4j.preprocess.decode;

/**
 * What the markers of a JPEG file tell (ITU-T T.81, annex B).
 *
 * @param components in its frame: 1 gray, 3 colour, 4 CMYK; 0 if there is no frame
 * @param adobe what Adobe's marker says of the colours
 * @param complete whether the end of the picture is there
 */
record JpegStructure(int components, Adobe adobe, boolean complete) {
  private static final int START_OF_SCAN = 0xda;
  private static final int END_OF_IMAGE = 0xd9;
  private static final int APP14 = 0xee;

  /** Adobe's colour transform, and whether there is a marker at all. */
  enum Adobe {
    /** No marker: CMYK as it is. */
    NONE,
    /** CMYK, inverted. */
    CMYK,
    /** Luminance, chrominance and black, inverted. */
    YCCK
  }

  static JpegStructure of(byte[] file) {
    int components = 0;
    Adobe adobe = Adobe.NONE;
    int at = 2;
    while (at + 3 < file.length && u8(file, at) == 0xff) {
      int marker = u8(file, at + 1);
      if (marker == 0xff) {
        at++;
        continue;
      }
      int length = u8(file, at + 2) << 8 | u8(file, at + 3);
      if (marker == START_OF_SCAN) {
        return new JpegStructure(components, adobe, hasEnd(file, at + 2 + length));
      }
      if (isFrame(marker) && at + 9 < file.length) {
        components = u8(file, at + 9);
      }
      if (marker == APP14 && length >= 14 && at + 15 < file.length && file[at + 4] == 'A') {
        adobe = u8(file, at + 15) == 2 ? Adobe.YCCK : Adobe.CMYK;
      }
      at += 2 + length;
    }
    return new JpegStructure(components, adobe, false);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private static boolean hasEnd(byte[] file, int from) {
    for (int i = Math.max(0, from); i + 1 < file.length; i++) {
      if (u8(file, i) == 0xff && u8(file, i + 1) == END_OF_IMAGE) {
        return true;
      }
    }
    return false;
  }

  private static int u8(byte[] file, int at) {
    return file[at] & 0xff;
  }
}
