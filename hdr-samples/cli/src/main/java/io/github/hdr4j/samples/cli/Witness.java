package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.explain.Writing;
import java.io.Closeable;
import java.io.IOException;

/**
 * Shows how each picture was read, if somebody wants to see it.
 *
 * @param <R> what is read in a picture
 */
interface Witness<R> extends Closeable {
  /** A picture was read. */
  void read(String path, Writing writing, R reading) throws IOException;

  /** A picture could not be read. */
  void failed(String path, String error) throws IOException;

  /** Nobody wants to see it. */
  record None<R>() implements Witness<R> {
    @Override
    public void read(String path, Writing writing, R reading) {}

    @Override
    public void failed(String path, String error) {}

    @Override
    public void close() {}
  }
}
