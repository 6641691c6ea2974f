/** The sandbox as a person sees it in a browser. */
@NullMarked
package io.contactkit.sandbox.console;

import org.jspecify.annotations.NullMarked;
