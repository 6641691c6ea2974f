/** The lint that every document has to pass before anything is generated from it. */
@NullMarked
package io.contactkit.spec.lint;

import org.jspecify.annotations.NullMarked;
