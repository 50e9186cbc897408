/// In which language Pingwall speaks, and the phrases of each package.
@NullMarked
package io.pingwall.language;

import org.jspecify.annotations.NullMarked;
