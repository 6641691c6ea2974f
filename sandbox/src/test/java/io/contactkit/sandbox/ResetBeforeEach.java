package io.contactkit.sandbox;

import io.contactkit.sandbox.seed.SeedData;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

final class ResetBeforeEach implements BeforeEachCallback {
  @Override
  public void beforeEach(ExtensionContext context) {
    SpringExtension.getApplicationContext(context).getBean(SeedData.class).reset();
  }
}
