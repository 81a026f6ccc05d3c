/** Pages on which customers vote: for an award, and in a poll. Made on the server, without script; looking changes nothing. */
@NullMarked
package org.sweetline.channels.ballots;

import org.jspecify.annotations.NullMarked;
