package io.github.hdr4j.spi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What an engine opens when it is needed for the first time, as the network for lines: who reads
 * single digits does not pay for it. Thread-safe.
 *
 * @param <T> what is opened
 */
public final class OpenedOnce<T> {
  private final Opener<T> opener;
  private Optional<T> opened = Optional.empty();
  private boolean asked;

  /**
   * Opens it.
   *
   * @param <T> what is opened
   */
  @FunctionalInterface
  public interface Opener<T> {
    /**
     * Called once, or again if it failed.
     *
     * @return what is open; empty if there is no such thing
     * @throws Exception if it cannot be opened
     */
    Optional<T> open() throws Exception;
  }

  /**
   * Opens nothing yet.
   *
   * @param opener to be called later
   */
  public OpenedOnce(Opener<T> opener) {
    this.opener = requireNonNull(opener, "opener");
  }

  /**
   * What is open; opened now if it was not.
   *
   * @return the same each time; empty if there is no such thing
   * @throws Exception what the opener throws; the next call tries again
   */
  public synchronized Optional<T> get() throws Exception {
    if (!asked) {
      opened = opener.open();
      asked = true;
    }
    return opened;
  }

  /**
   * What has been opened so far, for whoever closes it.
   *
   * @return empty if nobody asked for it, too
   */
  public synchronized Optional<T> opened() {
    return opened;
  }
}
