/** What the providers of the sandbox share; not for use outside of it. */
@NullMarked
package io.contactkit.sandbox.internal;

import org.jspecify.annotations.NullMarked;
