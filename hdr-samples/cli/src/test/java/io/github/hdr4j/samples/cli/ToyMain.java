package io.github.hdr4j.samples.cli;

/** The program with the toy backend, for tests that need a process of its own. */
final class ToyMain {
  private ToyMain() {}

  public static void main(String[] args) {
    Thread.currentThread().setContextClassLoader(new ToyProviders(TemplateRecognizer.class));
    Main.main(args);
  }
}
