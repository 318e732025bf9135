package io.github.hdr4j.samples.web.api;

/** Addresses and types of the interface. */
final class Paths {
  static final String V1 = "/api/v1";
  static final String RECOGNITIONS = V1 + "/recognitions";
  static final String JOBS = V1 + "/jobs";

  /**
   * Whatever a picture is sent as but a web form, which is what curl's {@code --data-binary} claims
   * and what a server takes for parameters.
   */
  static final String NO_FORM = "!application/x-www-form-urlencoded";

  private Paths() {}
}
