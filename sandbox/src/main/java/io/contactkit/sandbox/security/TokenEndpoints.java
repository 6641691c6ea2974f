package io.contactkit.sandbox.security;

import io.contactkit.sandbox.internal.ApiPaths;
import io.contactkit.sandbox.internal.SandboxProperties;
import io.contactkit.server.Authorization;
import io.contactkit.spec.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Give out access tokens. Leat and Jifeline follow OAuth 2.0, Leat with the fields of its own
 * errors beside those of the standard; Capillary has an envelope.
 */
@Configuration(proxyBeanMethods = false)
class TokenEndpoints {
  private final IssuedTokens issued;
  private final SandboxProperties properties;
  private final Environment environment;

  TokenEndpoints(IssuedTokens issued, SandboxProperties properties, Environment environment) {
    this.issued = issued;
    this.properties = properties;
    this.environment = environment;
  }

  @Bean
  RouterFunction<ServerResponse> tokens() {
    return RouterFunctions.route()
        .POST(path(Provider.LEAT), this::leat)
        .POST(path(Provider.JIFELINE), this::jifeline)
        .POST(path(Provider.CAPILLARY), this::capillary)
        .build();
  }

  private String path(Provider provider) {
    return ApiPaths.token(provider, environment);
  }

  private ServerResponse leat(ServerRequest request) throws Exception {
    OAuthError error =
        clientCredentials(request, properties.leat().clientId(), properties.leat().clientSecret());
    if (error == null) {
      return granted(Provider.LEAT);
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("message", error.description());
    body.put("code", error.status());
    body.put("status_code", error.status());
    body.putAll(error.body());
    return answer(error.status(), body);
  }

  private ServerResponse jifeline(ServerRequest request) throws Exception {
    OAuthError error =
        clientCredentials(
            request, properties.jifeline().clientId(), properties.jifeline().clientSecret());
    return error == null ? granted(Provider.JIFELINE) : answer(error.status(), error.body());
  }

  private ServerResponse capillary(ServerRequest request) throws Exception {
    SandboxProperties.Capillary known = properties.capillary();
    try {
      TokenRequest fields = TokenRequest.json(request.servletRequest());
      fields.required("key");
      fields.required("secret");
      if (fields.has("key", known.key()) & fields.has("secret", known.secret())) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("accessToken", issued.issue(Provider.CAPILLARY.id()));
        data.put("ttlSeconds", issued.life().toSeconds());
        return answer(200, envelope(data, null));
      }
      return answer(401, envelope(null, fault(401, "Authentication failed")));
    } catch (IllegalArgumentException e) {
      return answer(400, envelope(null, fault(400, e.getMessage())));
    }
  }

  private static Map<String, @Nullable Object> envelope(
      @Nullable Object data, @Nullable Object errors) {
    Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
    envelope.put("data", data);
    envelope.put("errors", errors);
    return envelope;
  }

  private static List<Object> fault(int code, @Nullable String message) {
    Map<String, @Nullable Object> fault = new LinkedHashMap<>();
    fault.put("status", false);
    fault.put("code", code);
    fault.put("message", message);
    return new ArrayList<>(List.of(fault));
  }

  private ServerResponse granted(Provider provider) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("token_type", "Bearer");
    body.put("expires_in", issued.life().toSeconds());
    body.put("access_token", issued.issue(provider.id()));
    return answer(200, body);
  }

  /** What is wrong with a request for client credentials, or null. */
  private static @Nullable OAuthError clientCredentials(
      ServerRequest request, String clientId, String clientSecret) throws Exception {
    try {
      TokenRequest fields = TokenRequest.of(request.servletRequest());
      String grant = fields.required("grant_type");
      if (!grant.equals("client_credentials")) {
        return new OAuthError(
            400, "unsupported_grant_type", "grant_type must be client_credentials");
      }
      boolean known =
          Authorization.basic(request.servletRequest())
              .map(given -> Authorization.same(given, clientId + ":" + clientSecret))
              .orElseGet(
                  () -> {
                    fields.required("client_id");
                    fields.required("client_secret");
                    return fields.has("client_id", clientId)
                        & fields.has("client_secret", clientSecret);
                  });
      return known
          ? null
          : new OAuthError(401, "invalid_client", "client_id or client_secret is wrong");
    } catch (IllegalArgumentException e) {
      return new OAuthError(400, "invalid_request", String.valueOf(e.getMessage()));
    }
  }

  private static ServerResponse answer(int status, Map<String, ?> body) {
    return ServerResponse.status(status).cacheControl(CacheControl.noStore()).body(body);
  }

  /** An error as OAuth 2.0 has it (RFC 6749, 5.2). */
  private record OAuthError(int status, String error, String description) {
    Map<String, String> body() {
      Map<String, String> body = new LinkedHashMap<>();
      body.put("error", error);
      body.put("error_description", description);
      return body;
    }
  }
}
