package io.github.hdr4j.preprocess.decode;

import io.github.hdr4j.ImageFormat;
import io.github.hdr4j.ImageLimitException;
import io.github.hdr4j.ImageLimits;
import io.github.hdr4j.UnreadableImageException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** One run of an {@code ImageIO} reader: the header first, then, within the limits, the pixels. */
final class PixelReading {
  private final byte[] encoded;
  private final ImageFormat format;
  private final ImageLimits limits;

  PixelReading(byte[] encoded, ImageFormat format, ImageLimits limits) {
    this.encoded = encoded;
    this.format = format;
    this.limits = limits;
  }

  BufferedImage read() {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
    if (!readers.hasNext()) {
      throw new UnreadableImageException(Messages.noReader(format));
    }
    ImageReader reader = readers.next();
    // The stream is made here, since ImageIO would put a copy into a temporary file.
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(encoded))) {
      // Text and profiles of a PNG may be bombs themselves; ignoring metadata skips them.
      reader.setInput(stream, false, true);
      check(reader.getWidth(0), reader.getHeight(0));
      return pixels(reader);
    } catch (IOException e) {
      throw translated(e);
    } catch (ImageLimitException | UnreadableImageException e) {
      throw e;
    } catch (RuntimeException e) {
      // Readers meet damaged files with whatever their parsing runs into.
      throw new UnreadableImageException(Messages.damaged(format, e), e);
    } catch (OutOfMemoryError e) {
      throw new ImageLimitException(Messages.outOfMemory("its pixels"), e);
    } finally {
      reader.dispose();
    }
  }

  private BufferedImage pixels(ImageReader reader) throws IOException {
    if (format != ImageFormat.JPEG) {
      return reader.read(0);
    }
    JpegStructure structure = JpegStructure.of(encoded);
    if (!structure.complete()) {
      throw new UnreadableImageException(Messages.TRUNCATED_JPEG);
    }
    JpegDamage damage = new JpegDamage();
    reader.addIIOReadWarningListener(damage);
    BufferedImage picture =
        structure.components() == 4
            ? Cmyk.toRgb(reader.readRaster(0, null), structure.adobe())
            : reader.read(0);
    damage
        .found()
        .ifPresent(
            warning -> {
              throw new UnreadableImageException(Messages.damagedJpeg(warning));
            });
    return picture;
  }

  private void check(int width, int height) {
    long pixels = (long) width * height;
    if (pixels > limits.maxPixels()) {
      throw new ImageLimitException(Messages.tooManyPixels(width, height, limits.maxPixels()));
    }
    if (pixels / encoded.length >= limits.maxPixelsPerByte()
        && pixels > limits.maxPixelsPerByte() * encoded.length) {
      throw new ImageLimitException(
          Messages.tooDense(width, height, encoded.length, limits.maxPixelsPerByte()));
    }
  }

  private RuntimeException translated(IOException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return new ImageLimitException(Messages.outOfMemory("its pixels"), failure);
      }
    }
    return new UnreadableImageException(Messages.damaged(format, failure), failure);
  }
}
