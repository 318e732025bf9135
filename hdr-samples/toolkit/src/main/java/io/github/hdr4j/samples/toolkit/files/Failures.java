package io.github.hdr4j.samples.toolkit.files;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Failures in a person's words. */
public final class Failures {
  private Failures() {}

  /**
   * One text that names the file, if there is one, and the problem.
   *
   * @param e what went wrong
   * @return for people to read
   */
  public static String describe(Exception e) {
    if (e instanceof FileSystemException f) {
      return f.getFile() + ": " + problem(f);
    }
    return Optional.ofNullable(e.getMessage()).orElseGet(e::toString);
  }

  /** The JDK's message of a file system failure is often only the file's name. */
  private static String problem(FileSystemException e) {
    Optional<String> reason = Optional.ofNullable(e.getReason());
    if (e instanceof NoSuchFileException) {
      return reason.orElse("there is no such file or folder");
    }
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof FileSystemLoopException) {
      return "the link leads back to a folder around it";
    }
    return reason.orElse(e.getClass().getSimpleName());
  }
}
