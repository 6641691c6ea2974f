package io.contactkit.contract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.testing.Pacts;
import io.contactkit.spec.Provider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoodPactsTest {

  @ParameterizedTest
  @EnumSource
  void passWithoutFindings(Provider provider) {
    assertThat(Comparison.strict(provider.document()).compare(Pacts.of(provider))).isEmpty();
  }
}
