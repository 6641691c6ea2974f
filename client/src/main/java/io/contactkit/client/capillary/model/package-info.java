/**
 * What goes over the wire, generated from the document.
 *
 * <p>A field that was not set is left out, with three setters of their own kind: one of a required
 * field, one of an optional field that takes null for leaving it out, and one of an optional field
 * that may be null on the wire, where null means null and {@code unsetX()} leaves it out. No
 * default is filled in, unknown fields are ignored and unknown values of an enum are kept. Mutable
 * and not thread-safe.
 */
@NullMarked
package io.contactkit.client.capillary.model;

import org.jspecify.annotations.NullMarked;
