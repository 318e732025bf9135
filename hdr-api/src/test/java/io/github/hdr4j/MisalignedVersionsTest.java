package io.github.hdr4j;

import static io.github.hdr4j.Failure.assertFailure;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Jars of different versions")
class MisalignedVersionsTest {
  private static final String OURS_MISSING =
      "if (!repaired) throw new NoSuchMethodError(\"'int io.github.hdr4j.Box.area()'\");";
  private static final String THEIRS_MISSING =
      "if (!repaired) throw new NoSuchMethodError(\"'int org.nd4j.Nd4j.area()'\");";
  private static final String ALIGN =
      " The versions are not aligned: hdr-api is 0.1.0, the provider is 0.2.0; use the same for all"
          + " hdr artifacts, best by importing the bill of materials io.github.hdr4j:hdr.";
  private static final String SEE = " See https://github.com/hdr4j/hdr#";

  @TempDir Path folder;

  @Test
  @DisplayName("are named when the engine misses a method of the API")
  void opening() throws Exception {
    assertMessage(
        Jar.named("alpha.jar", "0.2.0")
            .with(ProviderSource.recognizerOpenedWith("Alpha", "alpha", OURS_MISSING)),
        "The engine of demo.alpha.Alpha does not start: java.lang.NoSuchMethodError:"
            + " 'int io.github.hdr4j.Box.area()'."
            + ALIGN
            + SEE
            + "engine-does-not-start");
  }

  @Test
  @DisplayName("are named when the constructor misses one")
  void constructing() throws Exception {
    Jar jar =
        Jar.named("alpha.jar", "0.2.0")
            .with(ProviderSource.recognizerConstructedWith("Alpha", "alpha", OURS_MISSING));
    try (ClassPath path = ClassPath.with(folder, jar)) {
      assertFailure(
          path.failure(),
          BrokenProviderException.class,
          ("The chosen provider cannot be used: alpha 0.2.0 (demo.alpha.Alpha in %s):"
                      .formatted(path.url("alpha.jar"))
                  + " java.lang.NoSuchMethodError: 'int io.github.hdr4j.Box.area()'.")
              + ALIGN
              + " Repair that, or choose another provider."
              + SEE
              + "broken-provider");
    }
  }

  @Test
  @DisplayName("are not blamed for a method of another library")
  void foreignMethod() throws Exception {
    assertMessage(
        Jar.named("alpha.jar", "0.2.0")
            .with(ProviderSource.recognizerOpenedWith("Alpha", "alpha", THEIRS_MISSING)),
        "The engine of demo.alpha.Alpha does not start: java.lang.NoSuchMethodError:"
            + " 'int org.nd4j.Nd4j.area()'."
            + SEE
            + "engine-does-not-start");
  }

  @Test
  @DisplayName("are not blamed if they are the same, or unknown")
  void sameVersion() throws Exception {
    for (String version : new String[] {"0.1.0", ""}) {
      assertMessage(
          Jar.named("alpha.jar", version)
              .with(ProviderSource.recognizerOpenedWith("Alpha", "alpha", OURS_MISSING)),
          "The engine of demo.alpha.Alpha does not start: java.lang.NoSuchMethodError:"
              + " 'int io.github.hdr4j.Box.area()'."
              + SEE
              + "engine-does-not-start");
    }
  }

  private void assertMessage(Jar jar, String message) throws Exception {
    try (ClassPath path = ClassPath.with(folder, jar)) {
      assertFailure(path.failure(), BrokenProviderException.class, message);
    }
  }
}
