package io.contactkit.client.internal;

import feign.Request;
import feign.RequestTemplate;
import feign.Target;

/** The provider's address; Feign's own target would print it wherever it is logged. */
record BaseUrl<T>(Class<T> type, String url) implements Target<T> {

  @Override
  public String name() {
    return type.getSimpleName();
  }

  @Override
  public Request apply(RequestTemplate template) {
    template.target(url);
    return template.request();
  }
}
