package io.contactkit.contract.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A configuration file, whose faults are told by file, line and key. */
record ConfigFile(Path path, Map<String, Member> members) {
  static final String NAME = "contract.yaml";

  /** A key where it stands, and its value. */
  record Member(Node key, Node value) {}

  static ConfigFile read(String given) {
    Path path;
    try {
      path = Path.of(given);
    } catch (InvalidPathException e) {
      throw new CannotRunException("--config '%s' is no name of a file.".formatted(given));
    }
    try {
      Node root =
          new Compose(LoadSettings.builder().setLabel(given).build())
              .composeString(Files.readString(path))
              .orElse(null);
      return new ConfigFile(path, root == null ? Map.of() : members(path, root));
    } catch (IOException e) {
      throw new CannotRunException("--config %s cannot be read.".formatted(given));
    } catch (YamlEngineException e) {
      throw new CannotRunException(
          "%s is not YAML: %s"
                  .formatted(path, String.valueOf(e.getMessage()).lines().findFirst().orElse(""))
              + ".");
    }
  }

  /** The members of a map, in order. */
  static Map<String, Member> members(Path path, Node node) {
    if (!(node instanceof MappingNode map)) {
      throw fault(path, node, "must be a map");
    }
    Map<String, Member> members = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (members.put(key, new Member(tuple.getKeyNode(), tuple.getValueNode())) != null) {
        throw fault(path, tuple.getKeyNode(), "'%s' is there twice".formatted(key));
      }
    }
    return members;
  }

  /** The values as an option takes them. */
  List<String> values(Setting setting, Node node) {
    if (setting.isMap() && node instanceof MappingNode) {
      List<String> values = new ArrayList<>();
      members(path, node)
          .forEach((id, level) -> values.add(id + "=" + scalar(setting, level.value())));
      return values;
    }
    if (node instanceof SequenceNode list) {
      if (!setting.isList()) {
        throw fault(path, node, "'%s' takes one value".formatted(setting.key()));
      }
      return list.getValue().stream().map(it -> located(setting, scalar(setting, it))).toList();
    }
    String value = scalar(setting, node);
    if (setting.isFlag() && !value.equals("true") && !value.equals("false")) {
      throw fault(path, node, "'%s' must be true or false".formatted(setting.key()));
    }
    if (setting.isInteger() && !value.matches("-?[0-9]{1,9}")) {
      throw fault(path, node, "'%s' must be an integer".formatted(setting.key()));
    }
    return List.of(located(setting, value));
  }

  /** What to say of a key that nothing has. */
  CannotRunException unknown(Member member, String key, Collection<String> legal) {
    return fault(
        path,
        member.key(),
        "there is no key '%s'; did you mean %s?".formatted(key, Nearest.to(key, legal)));
  }

  private String scalar(Setting setting, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw fault(
        path,
        node,
        "'%s' takes %s"
            .formatted(
                setting.key(), setting.isList() ? "a value or a list of values" : "one value"));
  }

  // What a file names is found from the file, wherever the command is run.
  private String located(Setting setting, String value) {
    Path directory = path.getParent();
    return directory == null || !setting.isFile() || Inputs.isAddress(value)
        ? value
        : directory.resolve(value).toString();
  }

  private static CannotRunException fault(Path path, Node node, String what) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    return new CannotRunException(
        "%s line %d: %s%s".formatted(path, line, what, what.endsWith("?") ? "" : "."));
  }
}
