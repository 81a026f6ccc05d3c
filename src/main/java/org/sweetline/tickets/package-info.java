/** Tickets and their timelines. */
@NullMarked
package org.sweetline.tickets;

import org.jspecify.annotations.NullMarked;
