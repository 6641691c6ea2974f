@NullMarked
package io.contactkit.openapi.lint;

import org.jspecify.annotations.NullMarked;
