/** What the generators are told about the documents beyond what they read there themselves. */
@NullMarked
package io.contactkit.codegen;

import org.jspecify.annotations.NullMarked;
