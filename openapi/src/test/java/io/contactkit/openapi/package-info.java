@NullMarked
package io.contactkit.openapi;

import org.jspecify.annotations.NullMarked;
