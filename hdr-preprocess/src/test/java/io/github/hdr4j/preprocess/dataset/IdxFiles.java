package io.github.hdr4j.preprocess.dataset;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes small IDX files, right and wrong ones. */
final class IdxFiles {

  static final int IMAGES = 0x803;
  static final int LABELS = 0x801;

  private IdxFiles() {}

  static Path write(Path file, int magic, int[] sizes, int... values) throws IOException {
    return Files.write(file, bytes(magic, sizes, values));
  }

  static Path writeGzip(Path file, int magic, int[] sizes, int... values) throws IOException {
    return Files.write(file, gzip(bytes(magic, sizes, values)));
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  static byte[] bytes(int magic, int[] sizes, int... values) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(magic);
    for (int size : sizes) {
      data.writeInt(size);
    }
    for (int value : values) {
      data.writeByte(value);
    }
    return out.toByteArray();
  }
}
