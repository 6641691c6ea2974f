package io.contactkit.client.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The settings of the client for Leat. */
@ConfigurationProperties("contactkit.leat")
public final class LeatProperties extends TokenProperties {}
