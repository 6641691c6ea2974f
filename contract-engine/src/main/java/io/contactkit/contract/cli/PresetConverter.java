package io.contactkit.contract.cli;

import io.contactkit.contract.preset.Preset;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Finds a preset by its name, whatever the case. */
final class PresetConverter implements ITypeConverter<Preset> {

  @Override
  public Preset convert(String value) {
    List<Preset> presets = Preset.all();
    return presets.stream()
        .filter(preset -> preset.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of %s but was '%s'"
                        .formatted(presets.stream().map(Preset::name).toList(), value)));
  }

  /** What {@code --help} lists. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Preset.all().stream().map(Preset::name).iterator();
    }
  }
}
