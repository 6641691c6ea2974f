/** An OpenAPI document and everything that it says. */
@NullMarked
package io.contactkit.openapi;

import org.jspecify.annotations.NullMarked;
