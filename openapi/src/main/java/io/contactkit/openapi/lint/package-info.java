/** Rules that a document has to keep, whoever wrote it. */
@NullMarked
package io.contactkit.openapi.lint;

import org.jspecify.annotations.NullMarked;
