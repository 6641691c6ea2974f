package io.contactkit.client.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start which properties are wrong, without a stack trace. */
final class InvalidSettingsAnalyzer extends AbstractFailureAnalyzer<InvalidSettingsException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, InvalidSettingsException cause) {
    return new FailureAnalysis(
        cause.getMessage(), "Correct these properties of your application.", cause);
  }
}
