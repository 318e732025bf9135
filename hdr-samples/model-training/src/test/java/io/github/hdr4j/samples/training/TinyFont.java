package io.github.hdr4j.samples.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Writes a TrueType font of one character, a box of 600 by 700 units of 1000. */
public final class TinyFont {
  private static final int[] BOX = {100, 0, 700, 700};

  private TinyFont() {}

  /** Writes the font file. */
  public static Path write(Path file, char character) throws IOException {
    Map<String, byte[]> tables = new TreeMap<>();
    tables.put("OS/2", shorts(new int[39]));
    tables.put(
        "cmap",
        // one table for Windows' Unicode, format 4, of one segment and the end mark
        shorts(
            0,
            1,
            3,
            1,
            0,
            12,
            4,
            32,
            0,
            4,
            4,
            1,
            0,
            character,
            0xffff,
            0,
            character,
            0xffff,
            1 - character,
            1,
            0,
            0));
    tables.put("glyf", glyph());
    tables.put(
        "head",
        shorts(
            1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 3, 1000, 0, 0, 0, 0, 0, 0, 0, 0, BOX[0], BOX[1],
            BOX[2], BOX[3], 0, 8, 2, 0, 0));
    tables.put("hhea", shorts(1, 0, 800, -200, 0, 800, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2));
    tables.put("hmtx", shorts(800, 0, 800, 100));
    tables.put("loca", shorts(0, 0, glyph().length / 2));
    tables.put("maxp", shorts(1, 0, 2, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0));
    // family name and full name, for Windows, in American English
    tables.put(
        "name", shorts(0, 2, 30, 3, 1, 0x409, 1, 8, 0, 3, 1, 0x409, 4, 8, 0, 'T', 'i', 'n', 'y'));
    tables.put("post", shorts(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    return Files.write(file, font(tables));
  }

  private static byte[] font(Map<String, byte[]> tables) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(shorts(1, 0, tables.size(), 128, 3, 16 * tables.size() - 128));
    int offset = 12 + 16 * tables.size();
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      out.writeBytes(table.getKey());
      out.writeInt(0);
      out.writeInt(offset);
      out.writeInt(table.getValue().length);
      offset += padded(table.getValue().length);
    }
    for (byte[] table : tables.values()) {
      out.write(table);
      out.write(new byte[padded(table.length) - table.length]);
    }
    return bytes.toByteArray();
  }

  private static byte[] glyph() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(shorts(1, BOX[0], BOX[1], BOX[2], BOX[3], 3, 0));
    // four points on the outline; then their distances across, then down
    out.write(new byte[] {1, 1, 1, 1});
    out.write(shorts(100, 600, 0, -600, 0, 0, 700, 0));
    return bytes.toByteArray();
  }

  private static byte[] shorts(int... values) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (int value : values) {
      out.writeShort(value);
    }
    return bytes.toByteArray();
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }
}
