/**
 * The operations, one interface per tag and one method per operation, generated from the document.
 *
 * <p>A method is called like the operation id. Its parameters are the path and query parameters in
 * the order of the document, then the body. A parameter without {@code @Nullable} is required; null
 * for an optional one leaves it out.
 */
@NullMarked
package io.contactkit.client.jifeline.api;

import org.jspecify.annotations.NullMarked;
