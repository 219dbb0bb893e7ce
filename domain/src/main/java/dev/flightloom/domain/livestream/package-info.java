/** Live video of cameras, and what forwards it to other servers. */
@NullMarked
package dev.flightloom.domain.livestream;

import org.jspecify.annotations.NullMarked;
