package io.github.hdr4j.samples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One of the four files of MNIST.
 *
 * @param name under which it is distributed
 * @param md5 checksum of the compressed file, as published
 */
record MnistFile(String name, String md5) {
  /** Training and test set, each with its labels. */
  static final List<MnistFile> ALL =
      List.of(
          new MnistFile("train-images-idx3-ubyte.gz", "f68b3c2dcbeaaa9fbdd348bbdeb94873"),
          new MnistFile("train-labels-idx1-ubyte.gz", "d53e105ee54ea40749a09fcbcd1e9432"),
          new MnistFile("t10k-images-idx3-ubyte.gz", "9fb629c4189551a2d022fa330f9573f3"),
          new MnistFile("t10k-labels-idx1-ubyte.gz", "ec29112dd5afa0611ce80d1b7f02629c"));

  /** What was found under its name. */
  enum State {
    OK("ok"),
    MISSING("missing"),
    DAMAGED("damaged");

    private final String word;

    State(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  /**
   * Compares the file with its checksum.
   *
   * @throws IOException if it is there but cannot be read
   */
  State check(Path folder) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return State.MISSING;
    }
    return md5(file).equals(md5) ? State.OK : State.DAMAGED;
  }

  private static String md5(Path file) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
