package io.contactkit.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.contactkit.client.leat.model.ContactReference;
import java.util.List;
import java.util.concurrent.Callable;

/** Run in a class loader of its own: which line is used there, and that it reads and writes. */
public final class JacksonProbe implements Callable<List<String>> {

  @Override
  public List<String> call() throws Exception {
    Json json = Json.standard();
    byte[] sent = json.write(new ContactReference().uuid("1").email(null));
    Object read = json.read(sent, ContactReference.class);
    return List.of(json.getClass().getSimpleName(), new String(json.write(read), UTF_8));
  }
}
