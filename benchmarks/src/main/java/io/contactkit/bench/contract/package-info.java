/** Measures the contract tool on a large document, beside a tool that teams know. */
@NullMarked
package io.contactkit.bench.contract;

import org.jspecify.annotations.NullMarked;
