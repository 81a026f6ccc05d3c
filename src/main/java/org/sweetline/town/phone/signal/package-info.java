/** What the network tells the product, and how: signed requests with retries, faults and a journal of them all. */
@NullMarked
package org.sweetline.town.phone.signal;

import org.jspecify.annotations.NullMarked;
