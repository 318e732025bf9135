package io.github.thirdparty.defective;

import io.github.hdr4j.spi.AbstractDigitRecognizer;
import io.github.hdr4j.spi.DigitEngine;
import io.github.hdr4j.spi.EngineOptions;
import io.github.hdr4j.spi.ProviderName;
import io.github.thirdparty.TemplateEngine;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Never releases its weights, of which there is about 1 MB outside the heap. */
@ProviderName("leaking")
public final class LeakingRecognizer extends AbstractDigitRecognizer {
  private static final List<ByteBuffer> LEAKED = Collections.synchronizedList(new ArrayList<>());

  @Override
  protected DigitEngine openEngine(EngineOptions options) {
    LEAKED.add(ByteBuffer.allocateDirect(900_000).put(new byte[900_000]));
    return new TemplateEngine();
  }

  static void tidyUp() {
    LEAKED.clear();
  }
}
