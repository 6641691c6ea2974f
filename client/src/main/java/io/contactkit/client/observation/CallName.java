package io.contactkit.client.observation;

import java.lang.reflect.Method;

/** Which operation of which provider; the address of a call, which holds values, is not part. */
record CallName(String provider, String operation) {

  /** {@code io.contactkit.client.leat.api.ContactIdentifiersApi#findContactIdentifier}. */
  static CallName of(Method method) {
    String[] packages = method.getDeclaringClass().getPackageName().split("\\.");
    return new CallName(packages[packages.length - 2], method.getName());
  }
}
