package io.github.hdr4j;

/**
 * Passes every request on to another class loader and remembers the last class that was asked for,
 * because a {@link LinkageError} from {@link java.util.ServiceLoader} does not name the provider.
 */
final class WatchedLoader extends ClassLoader {
  private String last = "";

  WatchedLoader(ClassLoader watched) {
    super(watched);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    last = name;
    return super.loadClass(name, resolve);
  }

  /** Binary name of the class that was asked for last. */
  String last() {
    return last;
  }
}
