package io.contactkit.client.spring;

import io.contactkit.client.internal.Setting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The settings of the client for Capillary. */
@ConfigurationProperties("contactkit.capillary")
public final class CapillaryProperties extends ClientProperties {
  /** The cluster that hosts the organisation, such as eu. */
  private @Nullable String cluster;

  /** The till, for Basic credentials. */
  private @Nullable String tillId;

  /** The password of the till. */
  private @Nullable String password;

  /** A token, instead of Basic credentials. */
  private @Nullable String oauthToken;

  /** What tokens are fetched with, together with the secret. */
  private @Nullable String key;

  /** What tokens are fetched with, together with the key. */
  private @Nullable String secret;

  public @Nullable String getCluster() {
    return cluster;
  }

  public void setCluster(@Nullable String cluster) {
    this.cluster = cluster;
  }

  public @Nullable String getTillId() {
    return tillId;
  }

  public void setTillId(@Nullable String tillId) {
    this.tillId = tillId;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  public @Nullable String getOauthToken() {
    return oauthToken;
  }

  public void setOauthToken(@Nullable String oauthToken) {
    this.oauthToken = oauthToken;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key;
  }

  public @Nullable String getSecret() {
    return secret;
  }

  public void setSecret(@Nullable String secret) {
    this.secret = secret;
  }

  @Override
  void addTo(Map<Setting, @Nullable Object> values) {
    values.put(Setting.CLUSTER, cluster);
    values.put(Setting.TILL_ID, tillId);
    values.put(Setting.PASSWORD, password);
    values.put(Setting.OAUTH_TOKEN, oauthToken);
    values.put(Setting.KEY, key);
    values.put(Setting.SECRET, secret);
  }
}
