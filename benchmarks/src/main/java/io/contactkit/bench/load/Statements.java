package io.contactkit.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements that the sandbox sends for a call, taken from its log, with their values. */
final class Statements {
  static final List<String> LOGGING =
      List.of("--logging.level.org.springframework.jdbc.core=trace");

  private static final Pattern LINE =
      Pattern.compile(
          "Executing prepared SQL statement \\[(?<sql>[^\\]]*)\\]"
              + "|parameter value \\[(?<value>[^\\]]*)\\], value class \\[(?<type>[^\\]]*)\\]");

  private Statements() {}

  /** By call; only those that read what there are many of. */
  static Map<String, String> of(Server sandbox, Path log, List<Call> calls) throws IOException {
    Map<String, String> statements = new LinkedHashMap<>();
    for (Call call : calls) {
      int before = Files.readString(log).length();
      Measured measured = Load.run(sandbox, call, 1, 0, () -> 1);
      if (measured.errors() > 0) {
        throw new IllegalStateException(measured.firstError());
      }
      for (String statement : read(Files.readString(log).substring(before))) {
        if (statement.contains("leat_contact_identifier")
            || statement.contains("jifeline_contact_point")) {
          statements.put(call.name(), statement);
        }
      }
    }
    return statements;
  }

  private static List<String> read(String log) {
    List<String> statements = new ArrayList<>();
    Matcher line = LINE.matcher(log);
    while (line.find()) {
      String sql = line.group("sql");
      if (sql != null) {
        statements.add(sql);
      } else {
        int last = statements.size() - 1;
        String value = literal(line.group("value"), line.group("type"));
        statements.set(
            last, statements.get(last).replaceFirst("\\?", Matcher.quoteReplacement(value)));
      }
    }
    return statements;
  }

  private static String literal(String value, String type) {
    return switch (type) {
      case "java.lang.Integer", "java.lang.Long" -> value;
      case "java.util.UUID" -> "cast('" + value + "' as uuid)";
      default -> "'" + value.replace("'", "''") + "'";
    };
  }
}
