package io.contactkit.spec.lint;

import io.contactkit.spec.ApiSpec;

/** One thing that is true of every good document. */
interface Rule {

  /** What findings call the rule. */
  String id();

  void check(ApiSpec spec, Findings findings);
}
