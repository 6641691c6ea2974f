@NullMarked
package io.contactkit.spec.lint;

import org.jspecify.annotations.NullMarked;
