package io.contactkit.contract.plain;

import io.contactkit.contract.plain.Reply.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The constraints of Jifeline's documentation, by hand. */
final class Checks {
  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private final List<Violation> found = new ArrayList<>();

  List<Violation> found() {
    return found;
  }

  Checks id(String id) {
    return require(UUID.matcher(id).matches(), "contact_point_id", "path", "must be a UUID");
  }

  Checks query(Map<String, String> query) {
    uuid(query, "customer_id");
    uuid(query, "location_id");
    number(query, "limit", 1000);
    number(query, "offset", Long.MAX_VALUE);
    return this;
  }

  Checks body(JsonNode body, Directory directory) {
    text(body, "label", 255);
    text(body, "phone_number", 32);
    JsonNode email = body.path("email_address");
    boolean address = email.isString() && EMAIL.matcher(email.stringValue()).matches();
    inBody(email.isNull() || address, "email_address", "must be an email address or null");
    inBody(
        !email.isString() || email.stringValue().length() <= 255,
        "email_address",
        "must have at most 255 characters");
    JsonNode customer = body.path("customer_id");
    if (!customer.isString() || !UUID.matcher(customer.stringValue()).matches()) {
      return inBody(false, "customer_id", "must be a UUID");
    }
    String owner = customer.stringValue();
    inBody(directory.hasCustomer(owner), "customer_id", "does not exist");
    JsonNode location = body.path("location_id");
    boolean elsewhere =
        location.isString() && !directory.hasLocation(location.stringValue(), owner);
    return inBody(!elsewhere, "location_id", "does not exist");
  }

  private void uuid(Map<String, String> query, String name) {
    String value = query.get(name);
    require(value == null || UUID.matcher(value).matches(), name, "query", "must be a UUID");
  }

  private void number(Map<String, String> query, String name, long maximum) {
    String value = query.getOrDefault(name, "0");
    boolean valid = value.matches("\\d{1,18}") && Long.parseLong(value) <= maximum;
    require(valid, name, "query", "must be between 0 and " + maximum);
  }

  private void text(JsonNode body, String name, int longest) {
    JsonNode value = body.path(name);
    boolean valid = value.isString() && value.stringValue().length() <= longest;
    inBody(valid, name, "must have at most " + longest + " characters");
  }

  private Checks inBody(boolean valid, String name, String detail) {
    return require(valid, name, "body", detail);
  }

  private Checks require(boolean valid, String name, String in, String detail) {
    if (!valid) {
      found.add(new Violation(name, in, detail));
    }
    return this;
  }
}
