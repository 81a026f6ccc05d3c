/** Everything that happened with one customer, read across tickets, calls, notes and orders. */
@NullMarked
package org.sweetline.tickets.history;

import org.jspecify.annotations.NullMarked;
