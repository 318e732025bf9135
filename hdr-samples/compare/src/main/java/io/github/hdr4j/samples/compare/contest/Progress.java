package io.github.hdr4j.samples.compare.contest;

/** Whoever wants to know how far a long run has come. */
public interface Progress {
  /**
   * A part of the run begins.
   *
   * @param what it is, in words
   * @param steps that it takes, 1 or more
   */
  Task start(String what, long steps);

  /** Something to know that is no result. */
  void say(String message);

  /** A part of the run. */
  interface Task extends AutoCloseable {
    /** One more step is done; called by any thread. */
    void step();

    /** The part is over, complete or not. */
    @Override
    void close();
  }
}
