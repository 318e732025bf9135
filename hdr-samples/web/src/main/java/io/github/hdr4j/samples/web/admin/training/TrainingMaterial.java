package io.github.hdr4j.samples.web.admin.training;

import io.github.hdr4j.samples.web.reading.Readings;
import io.github.hdr4j.samples.web.reading.StoredPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/**
 * Corrected readings of single digits as training material: pictures in folders 0 to 9, the form
 * that every trainer of this library takes. Those without a digit, and numbers, teach nothing here.
 */
@Component
public class TrainingMaterial {
  private static final String PNG = "image/png";

  private final MaterialRepository rows;
  private final Readings readings;

  TrainingMaterial(MaterialRepository rows, Readings readings) {
    this.rows = rows;
    this.readings = readings;
  }

  /**
   * How many digits there are.
   *
   * @return those of all accounts
   */
  public long count() {
    return rows.count();
  }

  /**
   * Writes a zip file.
   *
   * @param account whose readings; empty for those of all
   * @param out stays open
   * @throws IOException if it cannot be written
   */
  public void zip(Optional<UUID> account, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (LabelledReading each : labelled(account)) {
      Optional<byte[]> png = png(each.id());
      if (png.isPresent()) {
        zip.putNextEntry(new ZipEntry(each.correction() + "/" + each.id() + ".png"));
        zip.write(png.get());
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  /**
   * Writes the pictures of all accounts into a folder.
   *
   * @param folder with the folders 0 to 9 inside, as far as there are pictures
   * @throws IOException if it cannot be written
   */
  public void write(Path folder) throws IOException {
    for (LabelledReading each : labelled(Optional.empty())) {
      Optional<byte[]> png = png(each.id());
      if (png.isPresent()) {
        Path digit = Files.createDirectories(folder.resolve(each.correction()));
        Files.write(digit.resolve(each.id() + ".png"), png.get());
      }
    }
  }

  private List<LabelledReading> labelled(Optional<UUID> account) {
    return account.map(rows::of).orElseGet(rows::all);
  }

  /** Empty if the reading was deleted in the meantime. */
  private Optional<byte[]> png(UUID id) throws IOException {
    Optional<StoredPicture> picture = readings.picture(id);
    if (picture.isEmpty() || picture.get().mediaType().equals(PNG)) {
      return picture.map(StoredPicture::bytes);
    }
    BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(picture.get().bytes()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(decoded, "png", bytes);
    return Optional.of(bytes.toByteArray());
  }
}
