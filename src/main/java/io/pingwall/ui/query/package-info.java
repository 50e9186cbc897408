/// Which hosts a person wants to see and in which order: the filter's language and what it offers
/// while it is typed. Pure; draws nothing.
@NullMarked
package io.pingwall.ui.query;

import org.jspecify.annotations.NullMarked;
