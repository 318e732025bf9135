package io.github.hdr4j.dl4j.onnx;

/** A graph has something that the writer does not write. The message begins in mid-sentence. */
final class ForeignGraphException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ForeignGraphException(String problem) {
    super(problem);
  }
}
