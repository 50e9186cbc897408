/// The command line.
@NullMarked
package io.pingwall.command;

import org.jspecify.annotations.NullMarked;
