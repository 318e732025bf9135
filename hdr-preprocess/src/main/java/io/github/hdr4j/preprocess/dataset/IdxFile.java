package io.github.hdr4j.preprocess.dataset;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The content of an IDX file of unsigned bytes, plain or gzip-compressed (told apart by the first
 * two bytes, not by the name): four bytes of magic number, one big-endian 32-bit size per
 * dimension, then the values (Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten
 * digits").
 */
final class IdxFile {

  private static final int GZIP_MAGIC = 0x1f8b;
  private static final int UNSIGNED_BYTES = 0x08;

  /** The size of each dimension. */
  final int[] sizes;

  /** All values, the last dimension running fastest. */
  final byte[] values;

  private IdxFile(int[] sizes, byte[] values) {
    this.sizes = sizes;
    this.values = values;
  }

  /** Reads a file that must have this many dimensions. */
  static IdxFile read(Path file, int dimensions) throws IOException {
    try (InputStream in = open(file)) {
      return read(file, in, dimensions);
    } catch (EOFException | ZipException e) {
      throw new DatasetFormatException(file, "damaged gzip data: " + e.getMessage(), e);
    }
  }

  private static IdxFile read(Path file, InputStream in, int dimensions) throws IOException {
    byte[] header = in.readNBytes(4 + 4 * dimensions);
    if (header.length < 4 + 4 * dimensions) {
      throw new DatasetFormatException(
          file, "ends after " + header.length + " bytes, inside the IDX header");
    }
    ByteBuffer numbers = ByteBuffer.wrap(header);
    int magic = numbers.getInt();
    int expectedMagic = UNSIGNED_BYTES << 8 | dimensions;
    if (magic != expectedMagic) {
      throw new DatasetFormatException(
          file, "magic number " + hex(magic) + " where IDX needs " + hex(expectedMagic));
    }
    int[] sizes = new int[dimensions];
    long promised = 1;
    for (int d = 0; d < dimensions; d++) {
      sizes[d] = numbers.getInt();
      if (sizes[d] < 0 || (d > 0 && sizes[d] == 0)) {
        throw new DatasetFormatException(file, "size " + sizes[d] + " of dimension " + d);
      }
      promised = Math.min(promised * sizes[d], Integer.MAX_VALUE);
    }
    // readNBytes grows with what arrives, so a header that lies cannot claim memory
    byte[] values = in.readNBytes((int) promised);
    if (values.length < promised) {
      throw new DatasetFormatException(
          file, "header promises " + promised + " values, only " + values.length + " follow");
    }
    if (in.read() != -1) {
      throw new DatasetFormatException(
          file, "header promises " + promised + " values, more follow");
    }
    return new IdxFile(sizes, values);
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      byte[] start = in.readNBytes(2);
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
      boolean gzip =
          start.length == 2 && (ByteBuffer.wrap(start).getShort() & 0xffff) == GZIP_MAGIC;
      return gzip ? new BufferedInputStream(new GZIPInputStream(whole, 1 << 16)) : whole;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static String hex(int value) {
    return String.format("0x%08x", value);
  }
}
