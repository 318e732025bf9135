package io.github.hdr4j.samples.cli;

import io.github.hdr4j.dl4j.train.Preset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Presets as they are called on a command line: in small letters, with hyphens. */
final class PresetName implements ITypeConverter<Preset>, Iterable<String> {
  PresetName() {}

  @Override
  public Preset convert(String name) {
    return Arrays.stream(Preset.values())
        .filter(preset -> nameOf(preset).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is none of %s".formatted(name, String.join(", ", this))));
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(Preset.values())
        .map(PresetName::nameOf)
        .collect(Collectors.toList())
        .iterator();
  }

  private static String nameOf(Preset preset) {
    return preset.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
