package io.github.hdr4j;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A class path of an application, apart from that of the tests: jars in a folder and a class loader
 * over them that sees nothing else but the JDK. The API in it is called by reflection.
 */
final class ClassPath implements Closeable {
  private final Path folder;
  private final URLClassLoader loader;
  private final Class<?> api;
  private final Map<String, Object> options = new LinkedHashMap<>();
  private final Map<String, String> properties = new HashMap<>();
  private Optional<ClassLoader> context;

  private ClassPath(Path folder, URLClassLoader loader) throws ClassNotFoundException {
    this.folder = folder;
    this.loader = loader;
    this.api = loader.loadClass(DigitRecognizer.class.getName());
    this.context = Optional.of(loader);
  }

  /** The API's jar, the preprocessor's and these. */
  static ClassPath with(Path folder, Jar... jars) throws Exception {
    Jar[] all = Arrays.copyOf(jars, jars.length + 2);
    all[jars.length] = Jar.api();
    all[jars.length + 1] = Jar.preprocess();
    return ofOnly(folder, all);
  }

  /** These jars, one of which must hold the API. */
  static ClassPath ofOnly(Path folder, Jar... jars) throws Exception {
    return new ClassPath(folder, loader(folder, ClassLoader.getPlatformClassLoader(), jars));
  }

  URLClassLoader loader() {
    return loader;
  }

  /** A class loader below this one, as a web application has it. */
  URLClassLoader child(Jar... jars) throws IOException {
    return loader(folder, loader, jars);
  }

  private static URLClassLoader loader(Path folder, ClassLoader parent, Jar... jars)
      throws MalformedURLException {
    URL[] urls = new URL[jars.length];
    for (int i = 0; i < jars.length; i++) {
      urls[i] = jars[i].write(folder).toUri().toURL();
    }
    return new URLClassLoader(urls, parent);
  }

  ClassPath option(String setter, Object value) {
    options.put(setter, value);
    return this;
  }

  ClassPath property(String key, String value) {
    properties.put(key, value);
    return this;
  }

  ClassPath context(ClassLoader contextLoader) {
    context = Optional.of(contextLoader);
    return this;
  }

  ClassPath withoutContext() {
    context = Optional.empty();
    return this;
  }

  /** The URL of a jar, as messages show it. */
  String url(String fileName) throws MalformedURLException {
    return folder.resolve(fileName).toUri().toURL().toString();
  }

  /** Loads a recogniser, closes it and tells the name of its backend. */
  String backend() throws Throwable {
    Object recognizer = load(api);
    Object info = call(api.getMethod("info"), recognizer);
    String backend = (String) call(info.getClass().getMethod("backend"), info);
    call(api.getMethod("close"), recognizer);
    return backend;
  }

  /** Loads a preprocessor and tells its class. */
  String preprocessor() throws Throwable {
    return load(loader.loadClass(Preprocessor.class.getName())).getClass().getName();
  }

  /** Loads a recogniser, never closes it and tells its class. */
  String forgottenRecognizer() throws Throwable {
    return load(api).getClass().getName();
  }

  Throwable failure() {
    return catchThrowable(this::backend);
  }

  Throwable preprocessorFailure() {
    return catchThrowable(this::preprocessor);
  }

  int constructed(String className) throws ReflectiveOperationException {
    return loader.loadClass(className).getField("constructed").getInt(null);
  }

  /** Sets the switch that a backend's statements may look at. */
  void repair(String className) throws ReflectiveOperationException {
    loader.loadClass(className).getField("repaired").setBoolean(null, true);
  }

  private Object load(Class<?> service) throws Throwable {
    Map<String, String> before = new HashMap<>();
    properties.keySet().forEach(key -> before.put(key, System.getProperty(key)));
    properties.forEach(System::setProperty);
    ClassLoader contextBefore = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(context.orElse(null));
    try {
      return options.isEmpty()
          ? call(service.getMethod("load"), null)
          : call(service.getMethod("load", optionsType()), null, builtOptions());
    } finally {
      Thread.currentThread().setContextClassLoader(contextBefore);
      before.forEach(ClassPath::restore);
    }
  }

  private static void restore(String key, String value) {
    if (value == null) {
      System.clearProperty(key);
    } else {
      System.setProperty(key, value);
    }
  }

  private Class<?> optionsType() throws ClassNotFoundException {
    return loader.loadClass(RecognizerOptions.class.getName());
  }

  private Object builtOptions() throws Throwable {
    Object builder = call(optionsType().getMethod("builder"), null);
    for (Map.Entry<String, Object> option : options.entrySet()) {
      for (Method setter : builder.getClass().getMethods()) {
        if (setter.getName().equals(option.getKey())
            && setter.getParameterTypes()[0].isInstance(option.getValue())) {
          call(setter, builder, option.getValue());
        }
      }
    }
    return call(builder.getClass().getMethod("build"), builder);
  }

  private static Object call(Method method, Object target, Object... arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
