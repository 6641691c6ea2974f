/** Measures servers of the documents under load, with one generator for all of them. */
@NullMarked
package io.contactkit.bench.load;

import org.jspecify.annotations.NullMarked;
