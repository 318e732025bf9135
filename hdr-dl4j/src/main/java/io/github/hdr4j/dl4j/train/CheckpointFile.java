package io.github.hdr4j.dl4j.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/**
 * The state of one run in a file that is replaced whole or not at all. It knows which run it
 * belongs to and ends with a checksum.
 *
 * @param path of the file
 * @param run what distinguishes this run from others: plan, network and data
 */
record CheckpointFile(Path path, String run) {

  private static final int MAGIC = 0x48444c34;

  boolean exists() {
    return Files.exists(path);
  }

  /**
   * Replaces the file.
   *
   * @throws IOException if that fails; then the file is what it was
   */
  void save(TrainingState state) throws IOException {
    Path whole = path.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      Files.createDirectories(whole.getParent());
      try {
        write(part, bytes(state));
        Files.move(
            part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new IOException(Messages.notSaved(path, e), e);
    }
  }

  /**
   * Reads the file.
   *
   * @throws IOException if it is damaged or belongs to another run
   */
  TrainingState load() throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    int content = bytes.length - Long.BYTES;
    if (content < 0 || ByteBuffer.wrap(bytes).getLong(content) != checksum(bytes, content)) {
      throw new IOException(Messages.damagedCheckpoint(path));
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, content));
    if (in.readInt() != MAGIC) {
      throw new IOException(Messages.damagedCheckpoint(path));
    }
    String other = in.readUTF();
    if (!other.equals(run)) {
      throw new IOException(Messages.otherRun(path, other, run));
    }
    return StateFormat.read(in);
  }

  private byte[] bytes(TrainingState state) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    out.writeUTF(run);
    StateFormat.write(state, out);
    byte[] content = bytes.toByteArray();
    out.writeLong(checksum(content, content.length));
    return bytes.toByteArray();
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      // Else a crash of the machine may leave an empty file in the old one's place.
      channel.force(true);
    }
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return crc.getValue();
  }
}
