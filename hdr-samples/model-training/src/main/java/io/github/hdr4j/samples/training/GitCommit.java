package io.github.hdr4j.samples.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The commit that the training code is at. */
final class GitCommit {

  static final String UNKNOWN = "unknown";

  private GitCommit() {}

  /** Asks git in the working directory; {@code -dirty} at the end if files have changed since. */
  static String current() throws InterruptedException {
    try {
      Process git =
          new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return git.waitFor() == 0 && !said.isEmpty() ? said : UNKNOWN;
    } catch (IOException e) {
      // git is not installed: the run is no worse for it, and the metadata says so
      return UNKNOWN;
    }
  }
}
