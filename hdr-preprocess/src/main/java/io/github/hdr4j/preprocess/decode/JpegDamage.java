package io.github.hdr4j.preprocess.decode;

import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import org.jspecify.annotations.Nullable;

/**
 * Listens for the warnings with which libjpeg fills a damaged picture with gray. Others, such as
 * extraneous bytes before a marker, do no harm.
 */
final class JpegDamage implements IIOReadWarningListener {
  private @Nullable String first;

  @Override
  public void warningOccurred(ImageReader source, String warning) {
    String text = warning.toLowerCase(Locale.ROOT);
    if (first == null && (text.contains("premature end") || text.contains("bad huffman code"))) {
      first = warning;
    }
  }

  Optional<String> found() {
    return Optional.ofNullable(first);
  }
}
