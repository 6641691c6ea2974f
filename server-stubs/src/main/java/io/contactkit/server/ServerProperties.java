package io.contactkit.server;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the server side.
 *
 * @param strict answer 500 when an operation throws an error that its documentation does not list
 * @param maxBodySize largest request body
 * @param maxStringLength longest text where the document sets no bound
 * @param roots by provider, the path below which every error is answered in the provider's shape;
 *     by default the API's base path or, where that is empty, what all its paths begin with
 * @param encodedSlashes let Tomcat pass on {@code %2F}, which may be part of a value in a path
 * @param maxRequestHead bytes that Tomcat reads of path, query and headers; what is longer it
 *     refuses before it knows for which API it is
 * @param tokens by provider, who may call its API: bearer tokens or, where the document names a
 *     header of its own, the values of that. A provider that is not named is open to everyone
 *     unless a {@link Gate} guards it
 * @param restrictedTokens by provider, tokens that are known but grant nothing
 */
@ConfigurationProperties("contactkit.server")
public record ServerProperties(
    @DefaultValue("false") boolean strict,
    @DefaultValue("1MB") DataSize maxBodySize,
    @DefaultValue("4096") int maxStringLength,
    @DefaultValue Map<String, String> roots,
    @DefaultValue("true") boolean encodedSlashes,
    @DefaultValue("32KB") DataSize maxRequestHead,
    @DefaultValue Map<String, List<String>> tokens,
    @DefaultValue Map<String, List<String>> restrictedTokens,
    @DefaultValue States states) {

  /**
   * The endpoint for provider states, which is there only if a bean implements the states.
   *
   * @param path the provider's name is added to it
   * @param secret what callers must send as {@code X-Provider-State-Secret}
   */
  public record States(@DefaultValue("/provider-states") String path, @Nullable String secret) {

    /** Without the secret. */
    @Override
    public String toString() {
      return "States[path=" + path + "]";
    }
  }

  /** Without the tokens. */
  @Override
  public String toString() {
    return "ServerProperties[strict="
        + strict
        + ", maxBodySize="
        + maxBodySize
        + ", maxStringLength="
        + maxStringLength
        + ", roots="
        + roots
        + ", guarded="
        + tokens.keySet()
        + ", states="
        + states
        + "]";
  }
}
