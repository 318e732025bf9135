package io.github.hdr4j.samples.toolkit.template;

/** Something that must not stand where it does, before the name of the file is known. */
final class MisplacedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;

  MisplacedException(Place place, String problem) {
    super(problem);
    this.place = place;
  }

  MisplacedException(Place place, String problem, Exception cause) {
    super(problem, cause);
    this.place = place;
  }

  Place place() {
    return place;
  }
}
