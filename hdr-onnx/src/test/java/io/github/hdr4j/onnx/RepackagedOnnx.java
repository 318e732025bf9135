package io.github.hdr4j.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** This module loaded anew, with an accurate model of the test's making among its resources. */
final class RepackagedOnnx extends URLClassLoader {
  private static final String PACKAGE = OnnxDigitRecognizer.class.getPackageName();

  private RepackagedOnnx(URL... places) {
    super(places, RepackagedOnnx.class.getClassLoader());
  }

  /** Puts the model into a folder that comes before this module's own files. */
  static RepackagedOnnx with(byte[] accurate, Path folder) {
    URL classes = OnnxDigitRecognizer.class.getProtectionDomain().getCodeSource().getLocation();
    Path resources = folder.resolve(PACKAGE.replace('.', '/'));
    try {
      Files.createDirectories(resources);
      Files.write(resources.resolve("accurate.onnx"), accurate);
      return new RepackagedOnnx(url(folder), classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(Path folder) throws MalformedURLException {
    return folder.toUri().toURL();
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(PACKAGE + ".")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  public URL getResource(String name) {
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }
}
