package io.github.hdr4j.preprocess.decode;

import io.github.hdr4j.ImageLimitException;
import io.github.hdr4j.UnreadableImageException;
import java.io.IOException;
import java.io.InputStream;

/** Reads a stream without trusting its length. */
final class BoundedRead {
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  private BoundedRead() {}

  static byte[] all(InputStream stream, long maxBytes) {
    int most = (int) Math.min(maxBytes, LARGEST_ARRAY - 1);
    try {
      byte[] bytes = stream.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new ImageLimitException(Messages.tooManyBytes(maxBytes));
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableImageException(Messages.streamFailed(e), e);
    } catch (OutOfMemoryError e) {
      throw new ImageLimitException(Messages.outOfMemory("its bytes"), e);
    }
  }
}
