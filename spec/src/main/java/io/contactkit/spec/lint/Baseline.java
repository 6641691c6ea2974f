package io.contactkit.spec.lint;

import io.contactkit.spec.ApiSpec;
import java.util.List;

final class Baseline {
  static List<Finding> compare(ApiSpec released, ApiSpec current) {
    return List.of();
  }
}
