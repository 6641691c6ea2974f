package io.contactkit.server.internal;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.springframework.boot.validation.MessageInterpolatorFactory;

/** A validator whose messages depend neither on the caller's language nor on the server's. */
public final class EnglishValidator implements MessageInterpolator {

  private final MessageInterpolator delegate = new MessageInterpolatorFactory().getObject();

  private EnglishValidator() {}

  public static ValidatorFactory factory() {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new EnglishValidator())
        .buildValidatorFactory();
  }

  @Override
  public String interpolate(String template, Context context) {
    return interpolate(template, context, Locale.getDefault());
  }

  // the root locale has the messages without a translation and no fallback to the server's locale
  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return delegate.interpolate(template, context, Locale.ROOT);
  }
}
