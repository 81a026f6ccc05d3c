/** The network's queues: who waits where, and since when. */
@NullMarked
package org.sweetline.town.phone.queue;

import org.jspecify.annotations.NullMarked;
