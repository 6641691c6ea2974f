/** Answers that go wrong on demand, so that callers can test what they do then. */
@NullMarked
package io.contactkit.sandbox.faults;

import org.jspecify.annotations.NullMarked;
