package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.ModelLoadException;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.spi.ModelFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The file of a trained classifier: a ZIP file of what is said about the model, and of the model
 * itself, whose SHA-256 is among what is said.
 */
public final class ClassifierFile {
  /** The property that names the backend which opens the file. */
  public static final String BACKEND = "backend";

  private static final String METADATA = "metadata.txt";
  private static final String MODEL = "model";

  /** 1 GiB: a forest that has seen 60,000 pictures takes less before it is compressed. */
  private static final int LONGEST = 1 << 30;

  private final String name;
  private final ModelInfo info;
  private final byte[] model;

  private ClassifierFile(String name, ModelInfo info, byte[] model) {
    this.name = name;
    this.info = info;
    this.model = model;
  }

  /** What messages call it, after the words "The model". */
  String name() {
    return name;
  }

  ModelInfo info() {
    return info;
  }

  /** Not to be written to. */
  byte[] model() {
    return model;
  }

  /**
   * Writes a file; the same content gives the same bytes.
   *
   * @param out stays open
   * @param properties without prefix; the checksum is added
   * @param model of any length
   */
  public static void write(OutputStream out, Map<String, String> properties, byte[] model)
      throws IOException {
    Map<String, String> all = new HashMap<>(properties);
    all.put("sha256", ModelFile.sha256(model, model.length));
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    put(zip, METADATA, Metadata.encode(all));
    put(zip, MODEL, model);
    zip.finish();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /**
   * Reads and checks a file.
   *
   * @param source a file, since these backends carry no model
   * @param backend that asks for it
   * @throws ModelLoadException if that backend cannot open it
   */
  static ClassifierFile open(ModelSource source, String backend) {
    if (!(source instanceof ModelSource.File path)) {
      throw new ModelLoadException(Messages.noModelInJar(backend));
    }
    ModelFile file = ModelFile.read(path.path());
    Map<String, byte[]> entries = entries(file);
    byte[] metadata = entry(entries, METADATA, file);
    byte[] model = entry(entries, MODEL, file);
    ModelInfo info = ModelInfo.of(Metadata.parse(metadata));
    String actual = info.property(BACKEND).orElse("none");
    if (!actual.equals(backend)) {
      throw new ModelLoadException(Messages.otherBackend(file.name(), actual, backend));
    }
    String sha256 = ModelFile.sha256(model, model.length);
    if (!sha256.equals(info.sha256())) {
      throw new ModelLoadException(Messages.altered(file.name(), info.sha256(), sha256));
    }
    return new ClassifierFile(file.name(), info, model);
  }

  private static byte[] entry(Map<String, byte[]> entries, String name, ModelFile file) {
    return Optional.ofNullable(entries.get(name))
        .orElseThrow(
            () ->
                new ModelLoadException(
                    Messages.notAClassifier(file.name(), file.bytes().length, name)));
  }

  private static Map<String, byte[]> entries(ModelFile file) {
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(file.bytes()), StandardCharsets.UTF_8)) {
      for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(LONGEST + 1);
        if (content.length > LONGEST) {
          throw new ModelLoadException(Messages.tooLarge(file.name(), LONGEST));
        }
        entries.put(next.getName(), content);
      }
      return entries;
    } catch (IOException | IllegalArgumentException e) {
      throw new ModelLoadException(Messages.damaged(file.name(), e), e);
    }
  }
}
