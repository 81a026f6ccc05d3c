/** Calls that we place: what is asked of the network for them, what it tells, and what the customer hears. */
@NullMarked
package org.sweetline.channels.voice.outgoing;

import org.jspecify.annotations.NullMarked;
