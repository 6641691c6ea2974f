package io.contactkit.server.internal;

import io.contactkit.server.Violation.Location;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** A request with a form, as {@link Form} says; its parameters are those of the query alone. */
final class FormRequest extends HttpServletRequestWrapper {

  // Spring reads no empty body, but an empty form is an object without fields
  private static final byte[] NO_FIELD = {'&'};

  private final Location location;
  private final MediaType type;
  private @Nullable Map<String, String[]> query;

  FormRequest(HttpServletRequest request, MediaType given, Location location) {
    super(request);
    this.location = location;
    this.type = new MediaType(MediaType.APPLICATION_JSON, given.getParameters());
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    InputStream fields = location == Location.QUERY ? inQuery() : super.getInputStream();
    return new BodyStream(new SequenceInputStream(fields, new ByteArrayInputStream(NO_FIELD)));
  }

  // containers give the bytes of a query as Latin-1
  private InputStream inQuery() {
    return new ByteArrayInputStream(getQueryString().getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public String getContentType() {
    return type.toString();
  }

  @Override
  public @Nullable String getHeader(String name) {
    return isContentType(name) ? getContentType() : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return isContentType(name)
        ? Collections.enumeration(List.of(getContentType()))
        : super.getHeaders(name);
  }

  private static boolean isContentType(String name) {
    return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    if (query == null) {
      Map<String, String[]> values = new TreeMap<>();
      String text = getQueryString();
      FormFields.of(text == null ? "" : text)
          .forEach((name, all) -> values.put(name, all.toArray(String[]::new)));
      query = Collections.unmodifiableMap(values);
    }
    return query;
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return getParameterMap().get(name);
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = getParameterValues(name);
    return values == null ? null : values[0];
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }
}
